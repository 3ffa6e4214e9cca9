using System.Buffers;
using System.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Puts a post's text together from its parts: lines by <c>\n</c>, paragraphs by a blank line; runs of white space are one space.</summary>
internal static class PostTextWriter
{
    /// <summary>What Bluesky's embed page prints in place of a picture.</summary>
    private const string MediaSign = "[image or embed]";

    /// <summary>A text of nothing else says nothing.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(" \n*_-—–>.,:;|\"'“”");

    internal static string? Write(in FlattenedPage page, IReadOnlyList<TextPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (text.Length > 0) text.Append("\n\n");
            for (var i = part.First; i <= part.Last; i++)
            {
                if (i > part.First) text.Append(BreakBefore(page, i));
                var line = page.Lines[i];
                var (start, end) = (Math.Max(line.Start, part.Start), Math.Min(line.End, part.End));
                if (end > start) AppendCollapsed(text, page.Characters[start..end]);
            }
        }

        var whole = Unemphasised(text.Replace(MediaSign, "").ToString().AsSpan().Trim());
        return whole.IndexOfAnyExcept(Signs) < 0 ? null : whole.ToString();
    }

    private static string BreakBefore(in FlattenedPage page, int index)
    {
        var (above, line) = (page.Lines[index - 1], page.Lines[index]);
        return above.Paragraph != line.Paragraph || page.Characters[above.End..line.Start].Count('\n') > 1 ? "\n\n" : "\n";
    }

    private static void AppendCollapsed(StringBuilder text, ReadOnlySpan<char> characters)
    {
        while (!characters.IsEmpty && Marks.IsSpace(characters[0])) characters = characters[1..];
        while (!characters.IsEmpty && Marks.IsSpace(characters[^1])) characters = characters[..^1];
        foreach (var c in characters)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    // Markdown's signs around the whole text.
    private static ReadOnlySpan<char> Unemphasised(ReadOnlySpan<char> text)
    {
        while (text.Length > 2 && text[0] is '*' or '_' && text[^1] == text[0]) text = text[1..^1].Trim();
        return text;
    }
}
