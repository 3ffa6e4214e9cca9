namespace EmbedArchive.Normalize.Readers;

/// <summary>Any page: JSON-LD, Open Graph and cards, microformats, microdata, in the order of trust (resolution 4 and 6).</summary>
internal static class PageReader
{
    internal const string Format = "page";

    internal static PostFacts Read(SourceAnswer answer) =>
        answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    /// <summary>What the page says; readers of one site's pages start from it.</summary>
    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var facts = new PostFacts { Outcome = SourceOutcome.Answered }
            .FilledFrom(JsonLd.Read(page, answer))
            .FilledFrom(OpenGraph.Read(page))
            .FilledFrom(Microformats.Read(page))
            .FilledFrom(Microdata.Read(page));
        facts = facts with { Title = Clean(facts.Title ?? page.Title, page) };
        if (facts is { Title: null, Text: null, Author: null, PublishedAt: null } && facts.Media.IsEmpty)
            return Refusal.Empty($"The page of {answer.FinalAddress.Host} names nothing.");
        // That a page answers does not prove that the post is on it: the merge weighs it below what a platform says.
        return facts with { State = AvailabilityState.Available, Confidence = AvailabilityConfidence.Inferred };
    }

    /// <summary>A title equal to the site's name is none; the site's name behind the title is not part of it.</summary>
    private static string? Clean(string? title, HtmlPage page)
    {
        if (title is null || page.Meta("og:site_name", "application-name") is not { } site) return title;
        if (title.Equals(site, StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var sign in (ReadOnlySpan<string>)[" - ", " | ", " — ", " – ", " : ", " · "])
            if (title.EndsWith(sign + site, StringComparison.OrdinalIgnoreCase))
                return title[..^(sign.Length + site.Length)].Trim() is { Length: > 0 } bare ? bare : null;
        return title;
    }
}
