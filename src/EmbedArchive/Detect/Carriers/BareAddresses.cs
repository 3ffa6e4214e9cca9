using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Carriers;

/// <summary>
/// An address alone on its line, as text: publishing systems turn such lines into embeds. A linked address is a link, and one in a sentence is neither.
/// </summary>
internal static class BareAddresses
{
    internal static void Read(VisibleText text, TextBlock block, DocumentPlace place, DetectionRun run)
    {
        var characters = text.TextOf(block);
        foreach (var range in characters.Split('\n'))
        {
            var line = characters[range];
            var trimmed = line.Trim(" \u00A0\t\u200B");
            if (trimmed.Length < 10 || trimmed.ContainsAny(' ', '\u00A0') || !trimmed.StartsWith("http", StringComparison.OrdinalIgnoreCase)) continue;
            var start = block.Start + range.Start.Value + line.IndexOf(trimmed, StringComparison.Ordinal);
            var end = start + trimmed.Length;
            if (text.IsInLink(start, end) || !run.Catalog.TryMatch(trimmed, out var match)) continue;
            run.Add(Finding.Of(match, place.Form ?? EmbedForm.BareUrl, place.SpanOf(text.SourceOf(start, end))));
        }
    }
}
