using System.Text;

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
}
