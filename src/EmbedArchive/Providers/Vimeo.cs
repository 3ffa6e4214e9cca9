namespace EmbedArchive.Providers;

/// <summary>Videos on Vimeo.</summary>
internal static class Vimeo
{
    internal static EmbedProvider Provider { get; } = new("vimeo", "Vimeo")
    {
        Hosts = ["vimeo.com"],

        FromId = "https://vimeo.com/{id}",

        Addresses =
        [
            new("/{id:digits(4..12)}") { Kind = EmbedKind.Video, Canonical = "https://vimeo.com/{id}" },
            // The hash of an unlisted video is its key.
            new("/{id:digits(4..12)}/{hash:hex(8..12)}") { Kind = EmbedKind.Video, Canonical = "https://vimeo.com/{id}/{hash}" },
            new("/(channels|groups|album|showcase|ondemand)/{list}/{id:digits(4..12)}") { Kind = EmbedKind.Video, Canonical = "https://vimeo.com/{id}" },
            new("/(channels|groups|album|showcase|ondemand)/{list}/(video|videos)/{id:digits(4..12)}/**") { Kind = EmbedKind.Video, Canonical = "https://vimeo.com/{id}" },
            new("/(album|showcase)/{id:digits}/embed/**") { Kind = EmbedKind.Playlist, Canonical = "https://vimeo.com/showcase/{id}" },
            new("/moogaloop.swf?clip_id={id:digits(4..12)}") { Kind = EmbedKind.Video, Canonical = "https://vimeo.com/{id}" },
            new("/event/{id:digits}/**") { Kind = EmbedKind.Live, Canonical = "https://vimeo.com/event/{id}" },
            new("player.vimeo.com/video/{id:digits(4..12)}/**") { Kind = EmbedKind.Video, Canonical = "https://vimeo.com/{id}" },
        ],

        Marks =
        [
            new("amp-vimeo", "{data-videoid}") { Form = EmbedForm.Amp },
            new("lite-vimeo", "{videoid}"),
            new("embetty-video[type=vimeo]", "{video-id}"),
            new("[data-vimeo]", "{data-vimeo}") { Form = EmbedForm.Lazy },
            new("[data-vimeo-id]", "{data-vimeo-id}"),
            new("div.vimeo_player[videoid]", "{videoid}") { Form = EmbedForm.Consent },
            new("div.vimeo_player[data-videoid]", "{data-videoid}") { Form = EmbedForm.Consent },
            new(".vimeo-wrap[data-attrs]", "{data-attrs.videoId}"),
            new("[data-component-name=VimeoToDOM]", "{data-attrs.videoId}"),
        ],

        Sources =
        [
            PostSource.OEmbed("https://vimeo.com/api/oembed.json"),
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "vimeo-page" },
        ],

        Examples =
        [
            new("https://player.vimeo.com/video/172355597?h=8c1f0d2a3b&color=ffffff", "172355597") { Canonical = "https://vimeo.com/172355597" },
            new("https://vimeo.com/123456789/abcdef0123", "123456789"),
            new("http://vimeo.com/moogaloop.swf?clip_id=7449107&server=vimeo.com", "7449107") { Canonical = "https://vimeo.com/7449107" },
        ],

        Lookalikes = ["https://vimeo.com/portpress", "https://vimeo.com/channels/staffpicks", "https://player.vimeo.com/api/player.js"],
    };
}
