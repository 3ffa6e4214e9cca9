namespace EmbedArchive.Detect.Flattened;

/// <summary>Where the marked embeds of a document stand, and what they are: a flattened post that repeats one is none.</summary>
internal sealed class MarkedPlaces
{
    private readonly List<TextSpan> places = [];
    private readonly HashSet<(string Provider, string Handle, string? Day)> posts = [];

    private readonly HashSet<string> unnamed = new(StringComparer.Ordinal);

    /// <param name="findings">What was found so far.</param>
    /// <param name="outer">What carries the document; null for the article itself. Embeds inside a carrier all stand where it stands.</param>
    internal MarkedPlaces(IReadOnlyList<Finding> findings, TextSpan? outer)
    {
        foreach (var finding in findings)
        {
            if (finding.Fallback?.Handle is { } handle) posts.Add((finding.Provider.Key, handle.ToLowerInvariant(), DayOf(finding.Fallback.Date)));
            else if (finding.Span == outer) unnamed.Add(finding.Provider.Key);
        }

        if (outer is not null) return;
        // The address of a post alone on its line, or a shortcode, is text like any other.
        foreach (var finding in findings.Where(f => f.Form is not (EmbedForm.BareUrl or EmbedForm.Json)).OrderBy(f => f.Span.Start))
        {
            if (places.Count > 0 && finding.Span.Start <= places[^1].End) places[^1] = TextSpan.FromBounds(places[^1].Start, Math.Max(places[^1].End, finding.Span.End));
            else places.Add(finding.Span);
        }
    }

    /// <summary>Whether a marked embed shares any character with a stretch of the source.</summary>
    internal bool Touches(TextSpan span)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (places[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < places.Count && places[low].Start < span.End;
    }

    /// <summary>Whether a marked embed prints the same handle and day, or, in a carrier, could be the same post.</summary>
    internal bool Repeats(Attribution attribution) =>
        unnamed.Contains(attribution.Provider)
        || (attribution.Handle is { } handle && posts.Contains((attribution.Provider, handle.ToLowerInvariant(), DayOf(attribution.Date))));

    private static string? DayOf(string? date) => date is { Length: > 10 } ? date[..10] : date;
}
