using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Asks the sources that the user added.</summary>
internal static class OwnSources
{
    internal static async ValueTask<Asked> AskAsync(IPostSource source, PostKey post, string id, TimeProvider time, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        try
        {
            var found = await source.FindAsync(new(post.Provider, post.Kind, post.Id, post.Url), cancellationToken).ConfigureAwait(false);
            return Asked(found is null ? Refusal.Empty("It knows nothing of the post.") : FactsOf(found));
        }
        catch (HttpRequestException failure)
        {
            return Asked(new() { Outcome = SourceOutcome.Unreachable, Problem = failure.Message });
        }
        catch (TimeoutException failure)
        {
            return Asked(new() { Outcome = SourceOutcome.TimedOut, Problem = failure.Message });
        }

        Asked Asked(PostFacts facts) =>
            new(new(new EvidenceSource { Id = id, Kind = source.Kind, Name = source.Name, At = at, Outcome = facts.Outcome, Message = facts.Problem }, facts), null);
    }

    private static PostFacts FactsOf(PostSnapshot post) => new()
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
