using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Asks the carriers that look at visible text about every block. Samples of code are passed over.</summary>
internal static class TextCarriers
{
    internal static void Read(VisibleText text, DocumentPlace place, DetectionRun run)
    {
        // One look at the whole text is faster than one at each of its many short blocks, and most texts hold none of these.
        var whole = text.Characters;
        var hasAddress = whole.Contains("://", StringComparison.Ordinal);
        var hasBracket = whole.Contains('[');
        var hasMarkup = HasMarkup(whole);
        if (!hasAddress && !hasBracket && !hasMarkup) return;
        foreach (var block in text.Blocks)
        {
            if (block.Kind == TextBlockKind.Code) continue;
            var characters = text.TextOf(block);
            if (hasAddress) BareAddresses.Read(text, block, place, run);
            if (hasBracket && characters.Contains('[')) Shortcodes.Read(text, block, place, run);
            if (hasMarkup && HasMarkup(characters)) ReadEscaped(text, block, place, run);
            if (hasAddress && place.Depth == 0) LinkSightings.Read(text, block, run);
        }
    }

    // A search without regard to case for three letters costs ten times the search for a sign that decoded text seldom holds.
    private static bool HasMarkup(ReadOnlySpan<char> text) =>
        text.Contains('<') || (text.Contains('&') && text.Contains("&lt;", StringComparison.OrdinalIgnoreCase));

    // Markup that stands in the text as text: a feed's content, or code that an editor escaped.
    private static void ReadEscaped(VisibleText text, TextBlock block, DocumentPlace place, DetectionRun run)
    {
        var characters = text.TextOf(block);
        if (!place.CanGoDeeper || !MarkupText.IsParked(characters) || MarkupText.Unfold(characters.ToString()) is not { } html) return;
        new DocumentReader(html, run, place.Inside(text.SourceOf(block.Start, block.End), null)).Read();
    }
}
