using System.Buffers;
using EmbedArchive.Detect.Json;

namespace EmbedArchive.Detect.Carriers;

/// <summary>
/// The state that a page keeps for its scripts. Markup of embeds in it counts, and typed parts of an article's body with an address;
/// lists of related videos and other articles have neither.
/// </summary>
internal static class PageState
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["blockquote", "iframe", "\"role\"", "oembed", "BlockElement"], StringComparison.OrdinalIgnoreCase);

    internal static void Read(ReadOnlySpan<char> script, TextSpan local, DocumentPlace place, DetectionRun run)
    {
        if (!place.CanGoDeeper || !script.ContainsAny(Signs)) return;
        var scanner = new JsonScanner(script);
        var part = new PageStatePart();
        while (scanner.Read())
        {
            part.Follow(ref scanner, place.SpanOf(local), run);
            if (scanner.Kind != JsonTokenKind.String || scanner.Raw.Length < 24 || !MarkupText.IsParked(scanner.Raw)) continue;
            if (MarkupText.Unfold(scanner.GetString()) is { } html && IsEmbedMarkup(html)) new DocumentReader(html, run, place.Inside(local, EmbedForm.Json)).Read();
        }
    }

    private static bool IsEmbedMarkup(string html) =>
        html.Contains("<blockquote", StringComparison.OrdinalIgnoreCase) || html.Contains("<iframe", StringComparison.OrdinalIgnoreCase)
        || html.Contains("<amp-", StringComparison.OrdinalIgnoreCase) || html.Contains("fb-post", StringComparison.OrdinalIgnoreCase);
}
