using System.Text;

namespace EmbedArchive.Render;

/// <summary>The article's text and bytes, as rendering needs them.</summary>
internal static class ArticleText
{
    /// <summary>Whether the encoding has two or more bytes for every character.</summary>
    internal static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    /// <summary>Whether the bytes are UTF-16 or UTF-32 without a mark that says so: a browser that opens them from disk would not know.</summary>
    internal static bool LacksMark(Article article) =>
        IsWide(article.Encoding) && article.Bytes is { } bytes
        && !bytes.Span.StartsWith(article.Encoding.CodePage is 1200 or 12000 ? [0xFF, 0xFE] : article.Encoding.CodePage == 1201 ? [0xFE, 0xFF] : [0, 0, 0xFE, 0xFF]);
}
