namespace EmbedArchive.Detect.Text;

/// <summary>An article of bare text: each of its lines is a block.</summary>
internal static class BareText
{
    internal static void Read(ReadOnlySpan<char> article, VisibleText text)
    {
        var start = 0;
        while (start < article.Length)
        {
            var length = article[start..].IndexOfAny('\n', '\r');
            var end = length < 0 ? article.Length : start + length;
            text.Append(article[start..end], start, end - start, inLink: false);
            text.EndBlock(TextBlockKind.Line, isQuote: false);
            start = end + 1;
        }
    }
}
