using static EmbedArchive.Tests.Detect.Carriers.CarrierRow;

namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>What editors and content systems write.</summary>
internal static class EditorRows
{
    internal static readonly CarrierRow[] All =
    [
        new("WordPress block", EmbedForm.BareUrl, "<figure class=\"wp-block-embed is-provider-youtube\"><div class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v={v}\n</div></figure>"),
        new("WordPress block, rendered", EmbedForm.Iframe, "<figure class=\"wp-block-embed is-provider-youtube\"><div class=\"wp-block-embed__wrapper\">{f}</div></figure>"),
        new("a line of its own", EmbedForm.BareUrl, "<p>https://youtu.be/{v}?t=42</p>"),
        new("[embed]", EmbedForm.Shortcode, "<p>[embed width=\"500\"]https://www.youtube.com/watch?v={v}[/embed]</p>"),
        new("[youtube=]", EmbedForm.Shortcode, "<p>[youtube=https://www.youtube.com/watch?v={v}&#038;w=640]</p>"),
        new("[youtube id]", EmbedForm.Shortcode, "<p>[youtube id=&#8221;{v}&#8221;]</p>"),
        new("[embedyt]", EmbedForm.Shortcode, "<p>[embedyt] https://www.youtube.com/watch?v={v}[/embedyt]</p>"),
        new("[tweet]", EmbedForm.Shortcode, "<p>[tweet https://twitter.com/portdesk/statuses/{p} align=center]</p>"),
        new("[tweet id]", EmbedForm.Shortcode, "<p>[tweet {p}]</p>"),
        new("CKEditor", EmbedForm.CustomElement, "<figure class=\"media\"><oembed url=\"https://www.youtube.com/watch?v={v}\"></oembed></figure>"),
        new("CKEditor, rendered", EmbedForm.Iframe, "<figure class=\"media\"><div data-oembed-url=\"https://www.youtube.com/watch?v={v}\"><div>{f}</div></div></figure>"),
        new("Squarespace", EmbedForm.DataAttribute, $"<div class=\"sqs-video-wrapper\" data-html=\"{Escaped(Frame)}\"></div>"),
        new("Substack", EmbedForm.DataAttribute, "<div class=\"youtube-wrap\" data-attrs=\"{&quot;videoId&quot;:&quot;{v}&quot;,&quot;startTime&quot;:null}\"></div>"),
        new("Substack, post", EmbedForm.DataAttribute, "<div class=\"tweet\" data-attrs=\"{&quot;url&quot;:&quot;https://twitter.com/portdesk/status/{p}&quot;,&quot;full_text&quot;:&quot;Fog.&quot;,&quot;username&quot;:&quot;portdesk&quot;}\"></div>"),
        new("Ghost", EmbedForm.Iframe, "<figure class=\"kg-card kg-embed-card\">{f}<figcaption>Fog</figcaption></figure>"),
        new("Facebook's instant articles", EmbedForm.Blockquote, "<figure class=\"op-interactive\"><iframe>{q}</iframe></figure>"),
        new("Tumblr", EmbedForm.DataAttribute, "<figure class=\"tmblr-embed\" data-provider=\"youtube\" data-url=\"https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D{v}\"></figure>"),
        new("note.com", EmbedForm.DataAttribute, "<figure embedded-service=\"twitter\" data-src=\"https://twitter.com/portdesk/status/{p}\"></figure>"),
    ];
}
