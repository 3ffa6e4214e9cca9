namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// Reddit's embed as text: the title, then <c>by u/user in sub</c>; for a comment <c>Comment by u/user from discussion in sub</c>. The embed prints the
/// community without <c>r/</c>, which a sentence would write.
/// </summary>
internal static class ThreadGrammar
{
    private const string By = "by u/";

    internal static Attribution? Read(in FlattenedPage page, int index, int floor, out TextPart? title)
    {
        title = null;
        var line = page.Lines[index];
        var text = page.TextOf(line);
        var at = text.LastIndexOf(By, StringComparison.Ordinal);
        if (at < 0 || line.Length > 400 || line.Start < floor) return null;
        var user = text[(at + By.Length)..];
        var end = user.IndexOfAnyExcept(Names);
        if (end is < 3 or > 24) return null;
        var handle = user[..end].ToString();
        var isComment = text[..at] is "Comment ";
        var into = user[end..];
        var words = isComment ? " from discussion in " : " in ";
        if (!into.StartsWith(words, StringComparison.Ordinal)) return null;
        var sub = into[words.Length..].Trim();
        if (sub.StartsWith("r/", StringComparison.Ordinal) && at == 0) sub = sub[2..];
        if (sub.Length is < 2 or > 30 || sub.ContainsAnyExcept(Names)) return null;
        var first = index;
        if (isComment) at = 0;
        else if (at > 0) title = new(index, index, line.Start, line.Start + text[..at].TrimEnd().Length);
        else if (index > 0 && page.Lines[index - 1].Start >= floor && page.Lines[index - 1].Length <= 300 && page.EdgeBefore(index) == TextEdge.None && !page.IsMarked(index))
            title = new(first = index - 1, index - 1, page.Lines[index - 1].Start, page.Lines[index - 1].End);
        if (title is null && !isComment) return null;
        return new()
        {
            Provider = "reddit", Kind = isComment ? EmbedKind.Comment : EmbedKind.Post, Handle = handle, FirstLine = first, LastLine = index,
            Stretch = new(title?.Start ?? line.Start, line.End),
        };
    }

    private static readonly System.Buffers.SearchValues<char> Names =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
}
