namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>Addresses that hold the item's address.</summary>
internal static class WrapperRows
{
    private static readonly string Page = Uri.EscapeDataString($"https://www.youtube.com/watch?v={CarrierRow.Video}");

    private static readonly string Player = Uri.EscapeDataString($"https://www.youtube.com/embed/{CarrierRow.Video}?feature=oembed");

    internal static readonly CarrierRow[] All =
    [
        new("Embedly", EmbedForm.Iframe, $"<iframe src=\"https://cdn.embedly.com/widgets/media.html?src={Player}&amp;url={Page}&amp;type=text%2Fhtml&amp;schema=youtube\"></iframe>"),
        new("Embedly card", EmbedForm.DataAttribute, "<a class=\"embedly-card\" href=\"https://www.youtube.com/watch?v={v}\">Fog over the harbor</a>"),
        new("Iframely", EmbedForm.Iframe, $"<iframe src=\"https://cdn.iframe.ly/api/iframe?url={Page}&amp;key=0123456789abcdef\"></iframe>"),
        new("Iframely link", EmbedForm.DataAttribute, "<div class=\"iframely-embed\"><a data-iframely-url=\"//cdn.iframe.ly/AbCdEf1\" href=\"https://www.youtube.com/watch?v={v}\">x</a></div>"),
        new("Iframely link without an address of its own", EmbedForm.DataAttribute, "<div class=\"iframely-embed\"><a data-iframely-url href=\"https://www.youtube.com/watch?v={v}\">x</a></div>"),
        new("Web archive", EmbedForm.Iframe, "<iframe src=\"https://web.archive.org/web/20210504120000if_/https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Web archive, relative", EmbedForm.Iframe, "<iframe src=\"/web/20210504120000if_/https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Drupal", EmbedForm.Iframe, $"<iframe src=\"/media/oembed?url={Page}&amp;max_width=0&amp;max_height=0&amp;hash=Ab1\"></iframe>"),
        new("twitframe", EmbedForm.Iframe, "<iframe src=\"https://twitframe.com/show?url=https%3A%2F%2Ftwitter.com%2Fportdesk%2Fstatus%2F{p}\"></iframe>"),
        new("s9e", EmbedForm.Iframe, "<iframe data-s9e-mediaembed=\"twitter\" src=\"https://s9e.github.io/iframe/2/twitter.min.html#{p}\"></iframe>"),
        new("a wrapper in a wrapper, lazy", EmbedForm.Lazy, $"<iframe src=\"about:blank\" data-src=\"https://web.archive.org/web/2021if_/https://cdn.embedly.com/widgets/media.html?url={Page}\"></iframe>"),
    ];
}
