namespace EmbedArchive.Normalize;

/// <summary>What the post's own address tells: its id, the handle in it, and with many providers the time of its making.</summary>
internal static class AddressFacts
{
    internal const string SourceId = "address";

    internal static IEnumerable<SourceFacts> Of(PostKey post, Func<string, DateTimeOffset?>? timeOfId)
    {
        if (post.Id is null && post.Url is null) yield break;
        var source = new EvidenceSource { Id = SourceId, Name = SourceId, Kind = SourceKind.Id, Url = post.Url, Outcome = SourceOutcome.Answered };
        yield return new(source, new()
        {
            Outcome = SourceOutcome.Answered,
            PostId = post.Id,
            CanonicalUrl = post.Url,
            PublishedAt = post.Id is { } id && timeOfId?.Invoke(id) is { } time
                ? new Instant { Value = time.ToUniversalTime(), Precision = InstantPrecision.Millisecond, FromId = true }
                : null,
            Author = Handle(post) is { } handle ? new Author { Handle = handle } : null,
        });
    }

    /// <summary>The part named <c>user</c>; <c>i</c> and <c>_</c> stand for "whoever it is".</summary>
    internal static string? Handle(PostKey post) =>
        post.Parts.GetValueOrDefault("user")?.TrimStart('@') is { Length: > 1 } user && !user.StartsWith("did:", StringComparison.Ordinal) ? user : null;
}
