using System.Text;
using EmbedArchive.Html;
using EmbedArchive.Http;

namespace EmbedArchive;

/// <summary>The article whose embeds and links are archived. Immutable; safe to share between threads.</summary>
public sealed record Article
{
    /// <summary>The article's text: HTML, or bare text. Every span counts in its UTF-16 code units.</summary>
    public required string Html { get; init; }

    /// <summary>How to read <see cref="Html"/>. Default: <see cref="ArticleFormat.Auto"/>.</summary>
    public ArticleFormat Format { get; init; } = ArticleFormat.Auto;

    /// <summary>The article's own address, against which relative addresses are resolved; null when it is not known.</summary>
    public Uri? Address { get; init; }

    /// <summary>When the article was published; web archives are asked for the copy nearest to it.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The bytes that <see cref="Html"/> was decoded from; null when the article was made from a string.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>The encoding of <see cref="Bytes"/>. Default: UTF-8 without a byte order mark.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>An article from HTML that is already decoded.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="address">The article's address, when known.</param>
    public static Article FromHtml(string html, Uri? address = null) => new() { Html = html, Address = address, Format = ArticleFormat.Html };

    /// <summary>An article of bare text, without markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The article's address, when known.</param>
    public static Article FromText(string text, Uri? address = null) => new() { Html = text, Address = address, Format = ArticleFormat.Text };

    /// <summary>An article from the bytes of a file or an answer, decoded as browsers decode it.</summary>
    /// <param name="bytes">The bytes; they are kept, not copied, so that what is not replaced stays the same byte for byte.</param>
    /// <param name="address">The article's address, when known.</param>
    /// <param name="charset">
    /// The charset of the Content-Type header, when known. A byte order mark wins over it; where it and the page's own <c>meta</c> disagree, what decodes
    /// without error wins. A label that the web does not know is passed over. Default: none.
    /// </param>
    /// <returns>The article, with <see cref="Bytes"/> and <see cref="Encoding"/> set; bytes that mean nothing in that encoding are U+FFFD in <see cref="Html"/>.</returns>
    public static Article FromBytes(ReadOnlyMemory<byte> bytes, Uri? address = null, string? charset = null)
    {
        var decoded = WebEncoding.Decode(bytes.Span, charset);
        return new() { Html = decoded.Text, Address = address, Bytes = bytes, Encoding = decoded.Encoding };
    }

    /// <summary>Whether it is read as HTML: as <see cref="Format"/> says, or because a tag or a comment stands in it; a lone bracket in prose does not count.</summary>
    internal bool IsHtml
    {
        get
        {
            if (Format != ArticleFormat.Auto) return Format == ArticleFormat.Html;
            var scanner = new HtmlScanner(Html);
            while (scanner.Read())
                if (scanner.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag or HtmlTokenKind.Doctype or HtmlTokenKind.Comment) return true;
            return false;
        }
    }
}
