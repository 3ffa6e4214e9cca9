namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Vimeo: JSON-LD and Open Graph of the video, or the words of a lock.</summary>
internal static class VimeoPageReader
{
    internal const string Format = "vimeo-page";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (answer.TryPage(out var page, out var refusal)) return Facts(page, answer);
        return refusal is { Outcome: SourceOutcome.HttpError, State: null } && answer.Capture.Status == 403 && Locked(HtmlPage.Of(answer)) is { } locked
            ? locked
            : refusal;
    }

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer) => Locked(page) ?? PageReader.General(page, answer);

    private static PostFacts? Locked(HtmlPage page)
    {
        if (page.Title is "Private Video on Vimeo" || page.Html.Contains("because of its privacy settings", StringComparison.OrdinalIgnoreCase))
            return Refusal.Says(AvailabilityState.Protected, "Because of its privacy settings, this video cannot be played here.", by: "author");
        return page.Title is "VimeUhOh" || page.Html.Contains("Sorry, we couldn’t find that page", StringComparison.OrdinalIgnoreCase)
            ? Refusal.Says(AvailabilityState.NotFound, page.Title)
            : null;
    }
}
