using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>
/// What a recorded answer says, read from the recording: numbers, names, addresses, and of texts only the beginning and the length, for the
/// texts belong to others.
/// </summary>
internal sealed record RecordedFacts(string File, string Format, SourceOutcome Outcome, AvailabilityState? State)
{
    public string? Author { get; init; }

    public string? Handle { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public int TextLength { get; init; }

    public string? Time { get; init; }

    public string? Media { get; init; }

    public string? Counts { get; init; }

    public string? Url { get; init; }

    public override string ToString() => File;

    /// <summary>The same facts of what a reader read.</summary>
    internal RecordedFacts Of(PostFacts facts) => new(File, Format, facts.Outcome, facts.State)
    {
        Author = facts.Author?.DisplayName,
        Handle = facts.Author?.Handle,
        Title = Beginning(facts.Title, Title),
        Text = Beginning(facts.Text?.Plain, Text),
        TextLength = facts.Text?.Plain.Length ?? 0,
        Time = facts.PublishedAt is { } time ? time.Value.UtcDateTime.ToString(time.Precision switch
        {
            InstantPrecision.Day => "yyyy-MM-dd",
            InstantPrecision.Second => "yyyy-MM-ddTHH:mm:ssZ",
            _ => "yyyy-MM-ddTHH:mm:ss.fffZ",
        }, System.Globalization.CultureInfo.InvariantCulture) : null,
        Media = facts.Media.IsEmpty ? null : string.Join(' ', facts.Media.Select(m => m.Type.ToString().ToLowerInvariant())),
        Counts = facts.Counts is { } counts ? Numbers(counts) : null,
        Url = facts.CanonicalUrl,
    };

    private static string? Beginning(string? text, string? expected) => text is null || expected is null || text.Length <= expected.Length ? text : text[..expected.Length];

    private static string Numbers(Counts counts) =>
        string.Join(' ', new (string Name, long? Value)[]
        {
            ("likes", counts.Likes), ("reposts", counts.Reposts), ("quotes", counts.Quotes), ("replies", counts.Replies),
            ("views", counts.Views), ("bookmarks", counts.Bookmarks), ("shares", counts.Shares), ("dislikes", counts.Dislikes),
        }.Where(c => c.Value is not null).Select(c => $"{c.Name}={c.Value}"));
}
