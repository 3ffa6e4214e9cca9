namespace EmbedArchive.Normalize;

/// <summary>What an earlier run knew of the post.</summary>
/// <param name="Snapshot">The post as it was known.</param>
/// <param name="File">Where that version is kept; null when it is not.</param>
internal sealed record EarlierSnapshot(PostSnapshot Snapshot, PreviousSnapshot? File = null)
{
    /// <summary>Whether it holds more of the post than the article does.</summary>
    internal bool HoldsPost => Told("/text/plain") || Told("/title") || Told("/media");

    private bool Told(string pointer) =>
        Snapshot.Evidence.Fields.GetValueOrDefault(pointer) is { } sources && sources.Any(s => s != ArticleFacts.SourceId);
}
