namespace EmbedArchive.Normalize;

/// <summary>A whole snapshot, read as what one source says.</summary>
internal static class SnapshotFacts
{
    internal static PostFacts Of(PostSnapshot post) => new()
    {
        Outcome = AvailabilityRule.IsMissing(post.Availability.State) ? SourceOutcome.Gone : SourceOutcome.Answered,
        State = post.Availability.State == AvailabilityState.Unknown ? null : post.Availability.State,
        Confidence = post.Availability.Confidence,
        StateBy = post.Availability.By,
        PlatformCode = post.Availability.PlatformCode,
        StateMessage = post.Availability.Message,
        PostId = post.PostId,
        CanonicalUrl = post.CanonicalUrl,
        AlternateUrls = [.. post.AlternateUrls],
        Kind = post.Kind,
        Role = post.Role,
        PublishedAt = post.PublishedAt,
        EditedAt = post.EditedAt,
        Title = post.Title,
        Text = post.Text,
        ContentWarning = post.ContentWarning,
        Author = post.Author,
        CoAuthors = [.. post.CoAuthors],
        Media = [.. post.Media],
        Poll = post.Poll,
        LinkCard = post.LinkCard,
        Links = [.. post.Links],
        Quoted = post.Quoted,
        InReplyTo = post.InReplyTo,
        Root = post.Root,
        Reposted = post.Reposted,
        Thread = [.. post.Thread],
        Counts = post.Counts,
        Labels = [.. post.Labels],
        Notes = [.. post.Notes],
        Edits = [.. post.Edits],
        Place = post.Place,
        Client = post.Client,
        Visibility = post.Visibility,
        License = post.License,
        Extensions = PostFacts.NoExtensions.AddRange(post.Extensions),
    };
}
