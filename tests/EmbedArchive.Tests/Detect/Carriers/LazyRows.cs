namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>What waits for the reader to scroll or click: addresses in other attributes, facades without a frame.</summary>
internal static class LazyRows
{
    private static readonly string[] Attributes =
    [
        "data-src", "data-lazy-src", "data-lazyload", "data-lazy-load", "data-litespeed-src", "data-url", "data-original", "data-original-src", "data-opt-src", "data-orig",
        "data-mce-src", "data-embed-src", "data-ep-src", "data-frame-src", "data-pym-src", "data-child-src", "data-artsrc", "data-embed-url", "data-video-url", "nitro-lazy-src",
        "data-cfsrc", "data-vendor-of-tomorrow",
    ];

    internal static readonly CarrierRow[] All =
    [
        .. Attributes.Select(a => new CarrierRow(a, EmbedForm.Lazy, $"<iframe src=\"about:blank\" {a}=\"https://www.youtube.com/embed/{{v}}\"></iframe>")),
        new("an empty picture as address", EmbedForm.Lazy, "<iframe src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"//www.youtube.com/embed/{v}\"></iframe>"),
        new("javascript as address", EmbedForm.Lazy, "<iframe src='javascript:false' data-src='https://www.youtube-nocookie.com/embed/{v}?rel=0'></iframe>"),
        new("rocket-lazyload", EmbedForm.Lazy, "<div class=\"rll-youtube-player\" data-src=\"https://www.youtube.com/embed/{v}\" data-id=\"{v}\" data-query=\"feature=oembed\"></div>"),
        new("lite-youtube", EmbedForm.CustomElement, "<lite-youtube videoid=\"{v}\"><a class=\"lyt-playbtn\" href=\"https://youtube.com/watch?v={v}\">Play</a></lite-youtube>"),
        new("WP YouTube Lyte", EmbedForm.Lazy, "<div class=\"lyte-wrapper\"><div class=\"lyMe\" id=\"WYL_{v}\"><div id=\"lyte_{v}\" class=\"pL\"></div></div></div>"),
        new("iframemanager", EmbedForm.Consent, "<div data-service=\"youtube\" data-id=\"{v}\" data-autoscale></div>"),
        new("plyr", EmbedForm.DataAttribute, "<div id=\"player\" data-plyr-provider=\"youtube\" data-plyr-embed-id=\"{v}\"></div>"),
        new("plyr around a frame", EmbedForm.Iframe, "<div class=\"plyr__video-embed\"><iframe src=\"https://www.youtube.com/embed/{v}?origin=https://plyr.example&amp;rel=0\"></iframe></div>"),
        new("video.js", EmbedForm.DataAttribute, "<video class=\"video-js\" data-setup='{ \"techOrder\": [\"youtube\"], \"sources\": [{ \"type\": \"video/youtube\", \"src\": \"https://youtu.be/{v}\" }] }'></video>"),
        new("video.js, its own element", EmbedForm.DataAttribute, "<video-js data-setup=\"{&quot;sources&quot;:[{&quot;src&quot;:&quot;https:\\/\\/www.youtube.com\\/watch?v={v}&quot;}]}\"></video-js>"),
        new("Elementor", EmbedForm.DataAttribute, "<div class=\"elementor-widget-video\" data-settings=\"{&quot;youtube_url&quot;:&quot;https:\\/\\/www.youtube.com\\/watch?v={v}&quot;,&quot;video_type&quot;:&quot;youtube&quot;}\"></div>"),
        new("a service and an id", EmbedForm.DataAttribute, "<div data-provider=\"youtube\" data-video-id=\"{v}\"></div>"),
        new("a service and an id in JSON", EmbedForm.DataAttribute, "<div data-video='{\"provider\":\"youtube\",\"videoId\":\"{v}\"}'></div>"),
        new("a post by its id", EmbedForm.DataAttribute, "<div id=\"tweet\" tweetID=\"{p}\"></div>"),
        new("a post by its id, saved page", EmbedForm.Iframe, "<iframe data-tweet-id=\"{p}\" src=\"./page_files/Tweet.html\"></iframe>"),
    ];
}
