namespace EmbedArchive.Normalize;

/// <summary>A post inside an answer about another one (quoted, repeated, answered) as a reference with its own snapshot.</summary>
internal static class NestedPost
{
    /// <summary>Deeper ones stay names (a quote of a quote of a quote is not followed).</summary>
    internal const int MaxDepth = 2;

    internal static PostReference Of(SourceAnswer answer, string platform, PostFacts facts) => new()
    {
        Platform = platform,
        Id = facts.PostId,
        Url = facts.CanonicalUrl,
        Availability = Availability(answer, facts),
        Snapshot = facts.Outcome is SourceOutcome.Answered && facts.PostId is { } id ? Snapshot(answer, platform, id, facts) : null,
    };

    /// <summary>A post that an answer only names.</summary>
    internal static PostReference? Named(string platform, string? id, string? url) =>
        id is null && url is null ? null : new() { Platform = platform, Id = id, Url = url };

    private static PostSnapshot Snapshot(SourceAnswer answer, string platform, string id, PostFacts facts) => new()
    {
        Schema = PostSnapshot.CurrentSchema,
        Id = platform + ":" + id,
        Platform = platform,
        PostId = id,
        CanonicalUrl = facts.CanonicalUrl,
        AlternateUrls = facts.AlternateUrls,
        Kind = facts.Kind ?? EmbedKind.Post,
        Role = facts.Role,
        CapturedAt = answer.Capture.At,
        Availability = Availability(answer, facts) ?? new()
        {
            State = AvailabilityState.Unknown,
            Confidence = AvailabilityConfidence.Inferred,
            CheckedAt = answer.Capture.At,
        },
        PublishedAt = facts.PublishedAt,
        EditedAt = facts.EditedAt,
        Title = facts.Title,
        Text = facts.Text,
        ContentWarning = facts.ContentWarning,
        Author = facts.Author,
        CoAuthors = facts.CoAuthors,
        Media = facts.Media,
        Poll = facts.Poll,
        LinkCard = facts.LinkCard,
        Links = facts.Links,
        Quoted = facts.Quoted,
        InReplyTo = facts.InReplyTo,
        Root = facts.Root,
        Reposted = facts.Reposted,
        Thread = facts.Thread,
        Counts = facts.Counts,
        Labels = facts.Labels,
        Notes = facts.Notes,
        Edits = facts.Edits,
        Place = facts.Place,
        Client = facts.Client,
        Visibility = facts.Visibility,
        License = facts.License,
        Evidence = new() { Sources = [Source(answer)] },
        Extensions = facts.Extensions,
    };

    private static Availability? Availability(SourceAnswer answer, PostFacts facts) => facts.State is not { } state ? null : new()
    {
        State = state,
        Confidence = facts.Confidence,
        By = facts.StateBy,
        HttpStatus = answer.Capture.Status == 0 ? null : answer.Capture.Status,
        PlatformCode = facts.PlatformCode,
        Message = facts.StateMessage,
        Source = "s1",
        CheckedAt = answer.Capture.At,
    };

    private static EvidenceSource Source(SourceAnswer answer) => new()
    {
        Id = "s1",
        Kind = answer.Source.Kind,
        Name = answer.Source.Name,
        At = answer.Capture.At,
        Status = answer.Capture.Status == 0 ? null : answer.Capture.Status,
        Outcome = SourceOutcome.Answered,
        Capture = answer.Capture.RecordId.Length == 0 ? null : answer.Capture.RecordId,
    };
}
