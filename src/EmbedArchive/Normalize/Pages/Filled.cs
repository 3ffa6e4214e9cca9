namespace EmbedArchive.Normalize;

/// <summary>Joins what parts of one answer say: the first that knows a field is believed.</summary>
internal static class Filled
{
    internal static PostFacts FilledFrom(this PostFacts facts, PostFacts? other) => other is null ? facts : facts with
    {
        CanonicalUrl = facts.CanonicalUrl ?? other.CanonicalUrl,
        Kind = facts.Kind ?? other.Kind,
        PublishedAt = facts.PublishedAt ?? other.PublishedAt,
        EditedAt = facts.EditedAt ?? other.EditedAt,
        Title = facts.Title ?? other.Title,
        Text = facts.Text ?? other.Text,
        Author = Join(facts.Author, other.Author),
        CoAuthors = facts.CoAuthors.IsEmpty ? other.CoAuthors : facts.CoAuthors,
        Media = facts.Media.IsEmpty ? other.Media : facts.Media,
        InReplyTo = facts.InReplyTo ?? other.InReplyTo,
        Reposted = facts.Reposted ?? other.Reposted,
        Counts = facts.Counts ?? other.Counts,
    };

    private static Author? Join(Author? one, Author? other)
    {
        if (one is null || other is null) return one ?? other;
        // Two names are two people, or one in two forms: nothing of the second is taken over then.
        if (one.DisplayName is not null && other.DisplayName is not null && one.DisplayName != other.DisplayName) return one;
        return one with
        {
            DisplayName = one.DisplayName ?? other.DisplayName,
            Handle = one.Handle ?? other.Handle,
            Url = one.Url ?? other.Url,
            Avatar = one.Avatar ?? other.Avatar,
        };
    }
}
