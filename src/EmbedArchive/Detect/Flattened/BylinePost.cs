using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Decides whether a byline with the text around it is a post. A wrong reconstruction is worse than none: in doubt it is not.</summary>
internal static class BylinePost
{
    internal static FlattenedPost? Read(in FlattenedPage page, Attribution attribution, int floor)
    {
        if (Surroundings.Before(page, attribution, floor, TextLimits.Paragraph) is not { } before) return AttributionFirst(page, attribution, floor);
        if (attribution.Dash != DashKind.Dash && Surroundings.IsAttributionLine(page, attribution.LastLine + 1)) return null;
        if (before.Last < attribution.FirstLine && Surroundings.IsAttributionLine(page, before.Last)) return null;
        if (attribution.Dash == DashKind.None && IsArticles(page, attribution, before, floor)) return null;
        var text = TextOf(page, before);
        var closes = Anchor.Closes(text);
        var rest = attribution.Provider == "x" && !closes ? Surroundings.Continuation(page, attribution) : null;
        if (attribution.Date is null && !closes && rest is null && !text.EndsWith("[image or embed]", StringComparison.Ordinal)) return null;
        return new(attribution, rest is { } more ? [before, more] : [before]);
    }

    private static FlattenedPost? AttributionFirst(in FlattenedPage page, Attribution attribution, int floor)
    {
        var first = page.Lines[attribution.FirstLine];
        if (Surroundings.Behind(page, attribution, out var isOwnParagraph) is not { } behind) return null;
        var isAnchored = Anchor.StandsIn(TextOf(page, behind));
        if (attribution.Date is null || attribution.Dash != DashKind.Dash) return isAnchored && attribution.Dash != DashKind.None ? new(attribution, [behind]) : null;
        var isQuoted = first.IsQuote && page.Lines[behind.Last].IsQuote;
        if (isAnchored || isQuoted || !isOwnParagraph || !FollowsProse(page, attribution, floor)) return new(attribution, [behind]);
        return null;
    }

    // A long paragraph right above: the post's own text is lost, and what follows is the article's.
    private static bool FollowsProse(in FlattenedPage page, Attribution attribution, int floor)
    {
        var above = attribution.FirstLine - 1;
        if (above < 0 || page.Lines[above].Start < floor || page.IsMarked(attribution.FirstLine)) return false;
        var line = page.Lines[above];
        return line.Kind is not (TextBlockKind.Heading or TextBlockKind.Caption) && page.EdgeBefore(attribution.FirstLine) == TextEdge.None
            && !ProseWords.IsIntroduction(page.TextOf(line)) && !ProseWords.IsButton(page.TextOf(line));
    }

    // Without a dash the same words are the byline under an article's title, or the head of a reader's comment.
    private static bool IsArticles(in FlattenedPage page, Attribution attribution, TextPart before, int floor)
    {
        if (Anchor.StandsIn(TextOf(page, before))) return false;
        var top = page.Lines[before.First];
        var next = attribution.LastLine + 1;
        if (page.EdgeBefore(before.First) == TextEdge.Title || (before.First == 0 && top.Kind == TextBlockKind.Line && next < page.Lines.Length)) return true;
        if (next < page.Lines.Length && ProseWords.IsButton(page.TextOf(page.Lines[next]))) return true;
        if (attribution.Provider == "x" && HasClock(page.Characters[attribution.Stretch.Start..attribution.Stretch.End])) return true;
        return before.First > 0 && page.Lines[before.First - 1].Start >= floor && Surroundings.IsAttributionLine(page, before.First - 1);
    }

    private static bool HasClock(ReadOnlySpan<char> text)
    {
        for (var colon = text.IndexOf(':'); colon > 0 && colon + 1 < text.Length;)
        {
            if (char.IsDigit(text[colon - 1]) && char.IsDigit(text[colon + 1])) return true;
            var next = text[(colon + 1)..].IndexOf(':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return false;
    }

    private static ReadOnlySpan<char> TextOf(in FlattenedPage page, TextPart part) => page.Characters[part.Start..part.End];
}
