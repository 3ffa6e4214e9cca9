using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Asks the carriers that look at visible text about every block. Samples of code are passed over.</summary>
internal static class TextCarriers
{
    internal static void Read(VisibleText text, DocumentPlace place, DetectionRun run)
    {
        var addresses = new SignCursor(text.Characters, "://");
        var brackets = new SignCursor(text.Characters, "[");
        var tags = new SignCursor(text.Characters, "<");
        var references = new SignCursor(text.Characters, "&");
        foreach (var block in text.Blocks)
        {
            if (block.Kind == TextBlockKind.Code) continue;
            var hasAddress = addresses.IsIn(block.Start, block.End);
            if (hasAddress) BareAddresses.Read(text, block, place, run);
            if (brackets.IsIn(block.Start, block.End)) Shortcodes.Read(text, block, place, run);
            if (tags.IsIn(block.Start, block.End) || references.IsIn(block.Start, block.End)) ReadEscaped(text, block, place, run);
            if (hasAddress && place.Depth == 0) LinkSightings.Read(text, block, run);
        }
    }

    // Markup that stands in the text as text: a feed's content, or code that an editor escaped.
    private static void ReadEscaped(VisibleText text, TextBlock block, DocumentPlace place, DetectionRun run)
    {
        var characters = text.TextOf(block);
        if (!place.CanGoDeeper || !(characters.Contains('<') || characters.Contains("&lt;", StringComparison.OrdinalIgnoreCase)) || !MarkupText.IsParked(characters) || MarkupText.Unfold(characters.ToString()) is not { } html) return;
        new DocumentReader(html, run, place.Inside(text.SourceOf(block.Start, block.End), null)).Read();
    }
}
