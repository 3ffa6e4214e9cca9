using System.Text;
using EmbedArchive.Render.Cards;

namespace EmbedArchive.Render;

/// <summary>What is inserted before anything of the article can load: encoding, policy, style.</summary>
internal static class OfflineHead
{
    /// <summary>
    /// Nothing runs, nothing is framed, posted or fetched; pictures and sound come from disk. <c>'self'</c> in a page opened from disk means
    /// files to Chromium; browsers that give each file an origin of its own need the scheme.
    /// </summary>
    internal const string Policy =
        "default-src 'none'; script-src 'none'; style-src 'unsafe-inline' 'self' data: file:; img-src 'self' data: file:; media-src 'self' data: file:; font-src 'self' data: file:; "
        + "base-uri 'none'; form-action 'none'";

    internal static string For(Article article, RenderContext context) => For(article.Encoding, context.Options);

    internal static string For(Encoding encoding, RenderOptions options)
    {
        var html = new HtmlWriter();
        // The article's own declaration may now stand beyond the 1024 bytes that browsers look at. UTF-16 cannot be declared inside
        // (it would be read as UTF-8: WHATWG HTML, prescan); its byte order mark says it.
        if (!ArticleText.IsWide(encoding)) html.Open("meta", ("charset", encoding.WebName)).Break();
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Break();
        // Names of linked hosts are not looked up before a click.
        html.Open("meta", ("http-equiv", "x-dns-prefetch-control"), ("content", "off")).Break();
        return html.Raw(CardStyle.Element(options.CardCss)).Break().ToString();
    }
}
