namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// The line under a post of X, Bluesky and, in hand-made quotations, of the other networks: dash, name, handle in brackets, date. The date must stand
/// right behind the handle; without one a dash must stand before the name, and the caller asks for more.
/// </summary>
internal static class BylineGrammar
{
    /// <param name="page">The document.</param>
    /// <param name="index">The line.</param>
    /// <param name="at">Where the at sign stands in the visible text.</param>
    /// <param name="floor">Where the post before ends: nothing before it is looked at.</param>
    internal static Attribution? Read(in FlattenedPage page, int index, int at, int floor)
    {
        var line = page.Lines[index];
        var from = Math.Max(line.Start, floor);
        var text = page.Characters[from..line.End];
        if (HandleMark.Read(text, at - from) is not { } mark) return null;
        var handle = text[mark.Handle.Start..mark.Handle.End];
        if (HandleMark.ProviderOf(handle) is not { } provider || BylineName.Read(text[..mark.Open]) is not { } name || !IsName(name, from > line.Start)) return null;
        var isDashed = name.Dash != DashKind.None;
        var named = NetworkWords.Read(text[mark.End..], out var words);
        var moment = PrintedMoment.Read(text[(mark.End + words)..], wide: isDashed);
        if (named is not null && moment is null) return null;
        var (lastLine, end) = (index, from + mark.End + words + (moment?.End ?? 0));
        if (moment is null && DateBelow(page, index, from + mark.End, isDashed) is { } below)
        {
            (moment, lastLine) = (below, index + 1);
            end = page.Lines[lastLine].Start + below.End;
        }

        var rest = page.Characters[end..page.Lines[lastLine].End];
        if (isDashed && moment is not null ? IsRunningOn(rest) : Marks.Skip(rest, 0) < rest.Length) return null;
        if (moment is null && !isDashed) return null;
        return new()
        {
            Provider = named ?? provider,
            Name = name.Name,
            Handle = handle.ToString(),
            Date = moment?.Iso,
            Address = moment?.Address,
            FirstLine = index,
            LastLine = lastLine,
            Stretch = new(from + name.Start, end),
            Dash = name.Dash,
        };
    }

    private static bool IsName(BylineName name, bool followsPost)
    {
        if (ProseWords.IsCredit(name.Name)) return false;
        return name.Dash != DashKind.None || (!followsPost && name.Name is not null && !ProseWords.IsByline(name.Name));
    }

    // The date, a link of its own, may have come to stand on the next line.
    private static PrintedMoment? DateBelow(in FlattenedPage page, int index, int end, bool isDashed)
    {
        if (!isDashed || index + 1 == page.Lines.Length || Marks.Skip(page.Characters[end..page.Lines[index].End], 0) < page.Lines[index].End - end) return null;
        var below = page.TextOf(page.Lines[index + 1]);
        if (below.Length > 80 || page.EdgeBefore(index + 1) != TextEdge.None || page.IsMarked(index + 1)) return null;
        return PrintedMoment.Read(below, wide: true) is { } moment && moment.End == below.Length ? moment : null;
    }

    // "… (@name) November 6, 2023, in a statement": a sentence goes on, so this is prose, unless the post's own end with its link follows.
    private static bool IsRunningOn(ReadOnlySpan<char> rest)
    {
        var at = Marks.Skip(rest, 0);
        if (at == rest.Length) return false;
        return rest[at] is ',' or ';' or ')' or '’' or '\'' || (char.IsLower(rest[at]) && Anchor.FirstEnd(rest) < 0);
    }
}
