using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Finds the text that belongs to an attribution: before it, behind it, or on both sides.</summary>
internal static class Surroundings
{
    /// <summary>More lines than a post has; it also keeps the search linear.</summary>
    private const int MostLines = 64;

    /// <summary>The text before: in the attribution's own paragraph, else the paragraph above, or the whole quotation above.</summary>
    internal static TextPart? Before(in FlattenedPage page, Attribution attribution, int floor, int limit)
    {
        if (InParagraph(page, attribution, floor) is { } inside)
        {
            var length = inside.Length(page.Lines);
            if (length <= TextLimits.SameParagraph || (length <= TextLimits.Quotation && IsSure(page, inside))) return WithoutIntroduction(page, inside);
            // A paragraph made of lines may hold the article's words too; its last line is the post's.
            var last = attribution.FirstLine - 1;
            var single = last >= inside.First && last >= 0 ? Clip(page, last, last, floor, attribution.Stretch.Start) : null;
            return inside.Last < attribution.FirstLine && single is { } one && one.Length(page.Lines) <= limit ? one : null;
        }

        return Above(page, attribution, floor, limit);
    }

    /// <summary>The text from an offset up to the attribution.</summary>
    internal static TextPart? Between(in FlattenedPage page, int from, Attribution attribution)
    {
        var first = attribution.FirstLine;
        while (first > 0 && page.Lines[first - 1].Start >= from) first--;
        return Clip(page, first, attribution.FirstLine, from, attribution.Stretch.Start);
    }

    /// <summary>The text behind, when the attribution comes first.</summary>
    internal static TextPart? Behind(in FlattenedPage page, Attribution attribution, out bool isOwnParagraph)
    {
        var (line, end) = (attribution.LastLine, attribution.Stretch.End);
        var last = line;
        while (last + 1 < page.Lines.Length && last - line < MostLines && page.Lines[last + 1].Paragraph == page.Lines[line].Paragraph) last++;
        isOwnParagraph = Clip(page, line, last, end, page.Lines[last].End) is null;
        if (!isOwnParagraph) return Fitting(page, Clip(page, line, last, end, page.Lines[last].End));
        if (last + 1 == page.Lines.Length || !CanFollow(page, attribution, last + 1)) return null;
        var first = last + 1;
        for (last = first; last + 1 < page.Lines.Length && last - first < MostLines && page.Lines[last + 1].Paragraph == page.Lines[first].Paragraph;) last++;
        return Fitting(page, Clip(page, first, last, 0, page.Lines[last].End));
    }

    /// <summary>The rest of a post whose first part stands before the attribution: it ends with an address that only posts print.</summary>
    internal static TextPart? Continuation(in FlattenedPage page, Attribution attribution)
    {
        var (line, end) = (attribution.LastLine, attribution.Stretch.End);
        var rest = page.Characters[end..page.Lines[line].End];
        if (Marks.Skip(rest, 0) < rest.Length)
        {
            var anchor = Anchor.FirstEnd(rest);
            return anchor < 0 || rest[..anchor].Contains("(@", StringComparison.Ordinal) ? null : Clip(page, line, line, end, end + anchor);
        }

        var next = line + 1;
        if (next == page.Lines.Length || !(page.Lines[next].Paragraph == page.Lines[line].Paragraph || CanFollow(page, attribution, next))) return null;
        var text = page.TextOf(page.Lines[next]);
        if (text.Length > TextLimits.Paragraph || !Anchor.Closes(text) || text.Contains("(@", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) && text.IndexOf(' ') < 0) return null;
        return IsAttributionLine(page, next + 1) ? null : Clip(page, next, next, 0, page.Lines[next].End);
    }

    private static TextPart? InParagraph(in FlattenedPage page, Attribution attribution, int floor)
    {
        var first = attribution.FirstLine;
        var paragraph = page.Lines[first].Paragraph;
        while (first > 0 && attribution.FirstLine - first < MostLines && page.Lines[first - 1].Paragraph == paragraph && page.Lines[first - 1].Start >= floor) first--;
        return Clip(page, first, attribution.FirstLine, floor, attribution.Stretch.Start);
    }

    private static TextPart? Above(in FlattenedPage page, Attribution attribution, int floor, int limit)
    {
        var own = page.Lines[attribution.FirstLine];
        var last = FirstOf(page, attribution.FirstLine) - 1;
        if (last < 0 || page.Lines[last].Start < floor || !CanPrecede(page, last, attribution.FirstLine)) return null;
        if (own.Kind == TextBlockKind.ListItem && attribution.Dash == DashKind.None) return null;
        var first = FirstOf(page, last);
        if (page.Lines[last].IsQuote)
        {
            // The whole quotation is the post.
            while (first > 0 && last - first < MostLines && page.EdgeBefore(first) == TextEdge.None && page.Lines[first - 1].IsQuote && page.Lines[first - 1].Start >= floor && !page.IsMarked(first)) first = FirstOf(page, first - 1);
            limit = TextLimits.Quotation;
        }

        while (first < last && page.Lines[first].Start < floor) first++;
        var part = Clip(page, first, last, floor, page.Lines[last].End);
        if (part is { } found && found.Length(page.Lines) > limit && !(found.Length(page.Lines) <= TextLimits.Quotation && IsSure(page, found)))
            part = page.Lines[first].Kind == TextBlockKind.Line && last > first && page.Lines[last].Length <= limit ? Clip(page, last, last, floor, page.Lines[last].End) : null;
        return part;
    }

    private static bool CanPrecede(in FlattenedPage page, int last, int index)
    {
        var (line, own) = (page.Lines[last], page.Lines[index]);
        if (line.Kind is TextBlockKind.Heading or TextBlockKind.Caption or TextBlockKind.Code) return false;
        var edge = page.EdgeBefore(index);
        if (edge is TextEdge.Section or TextEdge.Title || (own.IsQuote && (!line.IsQuote || edge == TextEdge.Quote))) return false;
        for (var i = last + 1; i < page.Lines.Length && page.Lines[i].Start <= own.Start; i++)
            if (page.IsMarked(i)) return false;
        var text = page.TextOf(line);
        return !page.IsMarked(last) && !ProseWords.IsButton(text) && !ProseWords.IsIntroduction(text) && !IsAddressOnly(page, text) && !IsAttributionLine(page, last);
    }

    private static bool CanFollow(in FlattenedPage page, Attribution attribution, int next)
    {
        var (own, line) = (page.Lines[attribution.LastLine], page.Lines[next]);
        if (line.Kind is TextBlockKind.Heading or TextBlockKind.Caption or TextBlockKind.Code || line.IsQuote != own.IsQuote) return false;
        var edge = page.EdgeBefore(next);
        if (edge is TextEdge.Section or TextEdge.Title || (edge == TextEdge.Quote && line.Kind != TextBlockKind.Line) || page.IsMarked(next)) return false;
        var text = page.TextOf(line);
        return !ProseWords.IsButton(text) && !IsAddressOnly(page, text) && !IsAttributionLine(page, next);
    }

    private static TextPart? Fitting(in FlattenedPage page, TextPart? part) =>
        part is { } found && found.Length(page.Lines) <= TextLimits.Paragraph ? part : null;

    // "The mayor wrote on X: Ferry is back. — Ann Lee …": the paragraph introduces the post itself.
    private static TextPart WithoutIntroduction(in FlattenedPage page, TextPart part)
    {
        var end = Math.Min(part.End, page.Lines[part.First].End);
        var from = ProseWords.IntroductionEnd(page.Characters[part.Start..end]);
        return from == 0 ? part : Clip(page, part.First, part.Last, part.Start + from, part.End) ?? part;
    }

    private static bool IsSure(in FlattenedPage page, TextPart part)
    {
        if (page.Lines[part.Last].IsQuote) return true;
        for (var i = part.First; i <= part.Last; i++)
            if (Anchor.StandsIn(page.Characters[Math.Max(part.Start, page.Lines[i].Start)..Math.Min(part.End, page.Lines[i].End)])) return true;
        return false;
    }

    /// <summary>Whether a line is an attribution and begins with it.</summary>
    internal static bool IsAttributionLine(in FlattenedPage page, int index)
    {
        if (index >= page.Lines.Length) return false;
        var at = page.TextOf(page.Lines[index]).IndexOf("(@", StringComparison.Ordinal);
        return at >= 0 && BylineGrammar.Read(page, index, page.Lines[index].Start + at + 1, 0) is { } other && Marks.Skip(page.Characters[page.Lines[index].Start..other.Stretch.Start], 0) == other.Stretch.Start - page.Lines[index].Start;
    }

    // The address of another item alone on its line is that item's embed; only X's own short ones are posts of a picture alone.
    private static bool IsAddressOnly(in FlattenedPage page, ReadOnlySpan<char> text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.IndexOf(' ') < 0 && !Anchor.Closes(text);

    private static int FirstOf(in FlattenedPage page, int index)
    {
        var first = index;
        while (first > 0 && index - first < MostLines && page.Lines[first - 1].Paragraph == page.Lines[first].Paragraph) first--;
        return first;
    }

    /// <summary>Lines cut at both ends, without white space and list signs around them; null when nothing is left.</summary>
    private static TextPart? Clip(in FlattenedPage page, int first, int last, int from, int to)
    {
        while (first <= last && IsBlank(page, first, from, to)) first++;
        while (first <= last && IsBlank(page, last, from, to)) last--;
        if (first > last) return null;
        var start = Math.Max(page.Lines[first].Start, from);
        var end = Math.Min(page.Lines[last].End, to);
        while (Marks.IsSpace(page.Characters[start])) start++;
        while (Marks.IsSpace(page.Characters[end - 1])) end--;
        if (page.Lines[first].Kind == TextBlockKind.Line && start + 2 < end && page.Characters[start] is '*' or '-' or '•' && page.Characters[start + 1] == ' ') start += 2;
        return new(first, last, start, end);
    }

    private static bool IsBlank(in FlattenedPage page, int index, int from, int to)
    {
        var (start, end) = (Math.Max(page.Lines[index].Start, from), Math.Min(page.Lines[index].End, to));
        return end <= start || Marks.Skip(page.Characters[start..end], 0) == end - start;
    }
}
