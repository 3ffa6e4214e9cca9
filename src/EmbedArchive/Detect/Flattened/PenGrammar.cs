namespace EmbedArchive.Detect.Flattened;

/// <summary>CodePen's embed as text: <c>See the Pen Waves by Ann (@ann) on CodePen.</c></summary>
internal static class PenGrammar
{
    internal const string Start = "See the Pen ";

    private const int Longest = 300;

    internal static Attribution? Read(in FlattenedPage page, int index, out TextPart? title)
    {
        title = null;
        var line = page.Lines[index];
        var text = page.TextOf(line);
        if (text.Length > Longest || !text.StartsWith(Start, StringComparison.Ordinal)) return null;
        var at = text.LastIndexOf('@');
        if (at < 0 || HandleMark.Read(text, at) is not { } mark || text[mark.End..].Trim(" .") is not "on CodePen") return null;
        var by = text[..mark.Open].LastIndexOf(" by ", StringComparison.Ordinal);
        if (by <= Start.Length) return null;
        title = new(index, index, line.Start + Start.Length, line.Start + by);
        return new()
        {
            Provider = "codepen", Kind = EmbedKind.Code, Name = Marks.Clean(text[(by + 4)..mark.Open]), Handle = text[mark.Handle.Start..mark.Handle.End].ToString(),
            FirstLine = index, LastLine = index, Stretch = new(line.Start, line.End),
        };
    }
}
