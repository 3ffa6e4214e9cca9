namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Facebook: mostly a login wall; what some agents and older captures got has Open Graph and JSON-LD.</summary>
internal static class FacebookPageReader
{
    internal const string Format = "facebook-page";

    private static readonly string[] Gone = ["This content isn't available", "This content isn’t available",
        "The link you followed may be broken", "The page you requested cannot be displayed"];

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var general = PageReader.General(page, answer);
        if (Gone.FirstOrDefault(words => page.Html.Contains(words, StringComparison.OrdinalIgnoreCase)) is { } sign && general.Author is null)
            return Refusal.Says(AvailabilityState.NotFound, sign, confidence: AvailabilityConfidence.Inferred);
        if (general.Outcome is not SourceOutcome.Answered || page.Meta("og:title", "og:description") is null)
            return page.Html.Contains("id=\"login_form\"", StringComparison.OrdinalIgnoreCase)
                ? Refusal.Says(AvailabilityState.LoginRequired, "a login page.", "meta-login", confidence: AvailabilityConfidence.Inferred)
                : Refusal.Empty("The page holds no post.");
        var isVideo = page.FinalAddress.AbsolutePath.Contains("/videos/", StringComparison.Ordinal)
            || page.FinalAddress.AbsolutePath.StartsWith("/watch", StringComparison.Ordinal)
            || page.FinalAddress.AbsolutePath.StartsWith("/reel/", StringComparison.Ordinal);
        // The title of a post is its author, or the author with the beginning of the text; a video's own title stands before its author.
        var title = page.Meta("og:title");
        var bar = isVideo ? title?.LastIndexOf(" | ", StringComparison.Ordinal) ?? -1 : -1;
        var name = bar > 0 ? title![(bar + 3)..] : isVideo ? null : Before(title, general.Text?.Plain);
        var author = general.Author ?? (name is null ? null : new Author { DisplayName = name });
        return general with { Title = !isVideo ? null : bar > 0 ? title![..bar] : general.Title, Author = author, Kind = isVideo ? EmbedKind.Video : EmbedKind.Post };
    }

    /// <summary>The author in a title that goes on with the text.</summary>
    private static string? Before(string? title, string? text)
    {
        const int Enough = 12;
        var words = text is { Length: > Enough } ? text[..Enough] : null;
        if (words is not null && title?.IndexOf(words, StringComparison.Ordinal) is > 0 and var at) title = title[..at];
        return title?.Split(" - ")[0].TrimEnd(' ', ':', '-', '–', '|', '“', '"') is { Length: > 0 } name ? name : null;
    }
}
