namespace EmbedArchive.Detect.Flattened;

/// <summary>TikTok's embed as text: a line with the user, the caption, and a line with the sound, which begins with a note.</summary>
internal static class SoundGrammar
{
    private const char Note = '♬';

    private const int MostLines = 8;

    /// <param name="page">The document.</param>
    /// <param name="index">The line with the note.</param>
    /// <param name="floor">Where the post before ends.</param>
    /// <param name="caption">The caption; null when there is none.</param>
    internal static Attribution? Read(in FlattenedPage page, int index, int floor, out TextPart? caption)
    {
        caption = null;
        var line = page.Lines[index];
        var note = page.TextOf(line).IndexOf(Note);
        if (note < 0 || line.Start + note < floor || !page.TextOf(line)[note..].Contains(" - ", StringComparison.Ordinal)) return null;
        for (var i = index; i >= 0 && index - i < MostLines && page.Lines[i].Start >= floor; i--)
        {
            if (i < index && (page.EdgeBefore(i + 1) != TextEdge.None || page.IsMarked(i + 1))) return null;
            var text = page.TextOf(page.Lines[i]);
            if (text[0] != '@') continue;
            var end = HandleEnd(text);
            // A line that only begins with a handle is a user's when the caption follows on it: "@user Caption #tag".
            if (end < 3 || (end < text.Length && text[end] != ' ')) return null;
            var start = page.Lines[i].Start + end;
            var last = note == 0 ? index - 1 : index;
            caption = Caption(page, i, last, start, line.Start + note);
            return new()
            {
                Provider = "tiktok", Kind = EmbedKind.Video, Handle = text[1..end].ToString(), FirstLine = i, LastLine = index, Stretch = new(page.Lines[i].Start, line.End),
            };
        }

        return null;
    }

    private static TextPart? Caption(in FlattenedPage page, int first, int last, int start, int end)
    {
        while (start < end && first <= last && Marks.Skip(page.Characters[start..Math.Max(start, page.Lines[first].End)], 0) == page.Lines[first].End - start)
            if (++first <= last) start = page.Lines[first].Start;
        if (first > last) return null;
        start += Marks.Skip(page.Characters[start..page.Lines[first].End], 0);
        end = Math.Min(end, page.Lines[last].End);
        return start < end ? new(first, last, start, end) : null;
    }

    private static int HandleEnd(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < 32 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.')) end++;
        return end;
    }
}
