namespace EmbedArchive.Providers;

/// <summary>Videos on YouTube.</summary>
internal static class YouTube
{
    internal static EmbedProvider Provider { get; } = new("youtube", "YouTube")
    {
        Hosts = ["youtube.com", "youtube-nocookie.com", "music.youtube.com", "gaming.youtube.com", "invidious.**", "piped.**", "yewtu.be"],

        Aliases = ["yt", "embedyt", "youtube_video", "youtube-video", "lyte"],

        FromId = "https://www.youtube.com/watch?v={id}",

        Addresses =
        [
            new("/watch?v={id:slug(11)}*") { Kind = EmbedKind.Video, Canonical = "https://www.youtube.com/watch?v={id}" },
            new("/(embed|v|e|shorts|live|watch)/{id:slug(11)}*/**") { Kind = EmbedKind.Video, Canonical = "https://www.youtube.com/watch?v={id}" },
            new("youtu.be/{id:slug(11)}*/**") { Kind = EmbedKind.Video, Canonical = "https://www.youtube.com/watch?v={id}" },
            new("/playlist?list={id:slug(10..)}*") { Kind = EmbedKind.Playlist, Canonical = "https://www.youtube.com/playlist?list={id}" },
            new("/embed?list={id:slug(10..)}*") { Kind = EmbedKind.Playlist, Canonical = "https://www.youtube.com/playlist?list={id}" },
            new("/embed/videoseries?list={id:slug(10..)}*") { Kind = EmbedKind.Playlist, Canonical = "https://www.youtube.com/playlist?list={id}" },
            new("/p/{list:alnum(16)}*/**") { Kind = EmbedKind.Playlist, Id = "PL{list}", Canonical = "https://www.youtube.com/playlist?list=PL{list}" },
            new("/embed/live_stream?channel={id:slug(24)}") { Kind = EmbedKind.Live, Canonical = "https://www.youtube.com/channel/{id}/live" },
            new("/channel/{id:slug(24)}/live") { Kind = EmbedKind.Live, Canonical = "https://www.youtube.com/channel/{id}/live" },
        ],

        NotItems = ["/embed/(videoseries|live_stream)"],

        Marks =
        [
            new("amp-youtube", "{data-videoid}", "https://www.youtube.com/channel/{data-live-channelid}/live") { Form = EmbedForm.Amp },
            new("lite-youtube", "{videoid}", "{video-id}", "{videourl}"),
            new("embetty-video[type=youtube]", "{video-id}"),
            new("a.lazy-load-youtube[href]", "{href}") { Form = EmbedForm.Lazy },
            new("[data-youtube]", "{data-youtube}") { Form = EmbedForm.Lazy },
            new("[data-youtube-id]", "{data-youtube-id}"),
            new("[data-youtube-video-id]", "{data-youtube-video-id}"),
            new("[data-yt-id]", "{data-yt-id}"),
            new("[data-ytid]", "{data-ytid}"),
            new("div.youtube_player[videoid]", "{videoid}") { Form = EmbedForm.Consent },
            new("div.youtube_player[data-videoid]", "{data-videoid}") { Form = EmbedForm.Consent },
            new("div.rll-youtube-player", "{data-id}", "{data-src}") { Form = EmbedForm.Lazy },
            new("div.youtube-player[data-id]", "{data-id}") { Form = EmbedForm.Lazy },
            new("div.lyte", "https://www.youtube.com/watch?v={class.lyte-id-}") { Form = EmbedForm.Lazy },
            new("div.lyMe[id]", "{id.WYL_}") { Form = EmbedForm.Lazy },
            new(".youtube-wrap[data-attrs]", "{data-attrs.videoId}"),
            new("[data-component-name=Youtube2ToDOM]", "{data-attrs.videoId}"),
        ],

        Calls = [new("embedSWF", "{0}"), new("SWFObject", "{0}"), new("YT.Player", "https://www.youtube.com/watch?v={videoId}")],

        Sources =
        [
            PostSource.OEmbed("https://www.youtube.com/oembed"),
            // The player's JSON in the page; the cookie says that the consent page was seen (it names no one).
            new("youtube-page", "{url:raw}") { Format = "youtube-page", Headers = [new("Cookie", "SOCS=CAI")] },
            new("youtube-data", "https://www.googleapis.com/youtube/v3/videos?part=snippet,contentDetails,statistics,status&id={id}&key={credential}")
            {
                Format = "youtube-player", For = [EmbedKind.Video, EmbedKind.Live], Credential = "youtube-key",
            },
            // What browsers and apps captured of the player's own interface, and clients of the Data API.
            new("youtube-player", "https://*/youtubei/v1/*{id}*") { Format = "youtube-player", CapturedOnly = true },
            new("youtube-player", "https://*/youtubei/v1/player*") { Format = "youtube-player", CapturedOnly = true },
            new("youtube-data", "https://*/youtube/v3/videos*{id}*") { Format = "youtube-player", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://www.youtube.com/watch?v=q7RkTz_0bVc", "q7RkTz_0bVc"),
            new("https://www.youtube-nocookie.com/embed/-cEzWnCAz4k?rel=0", "-cEzWnCAz4k") { Canonical = "https://www.youtube.com/watch?v=-cEzWnCAz4k" },
            new("http://youtu.be/goiWbNiaT0I?t=4", "goiWbNiaT0I") { Canonical = "https://www.youtube.com/watch?v=goiWbNiaT0I" },
            new("https://www.youtube.com/embed/videoseries?list=PLOU2XLYxmsIIxJrlMIY5vYXAFcO5g83gA", "PLOU2XLYxmsIIxJrlMIY5vYXAFcO5g83gA")
            {
                Canonical = "https://www.youtube.com/playlist?list=PLOU2XLYxmsIIxJrlMIY5vYXAFcO5g83gA",
            },
            new("http://www.youtube.com/v/LtOGa5M8Buu&hl=en&fs=1&", "LtOGa5M8Buu") { Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu" },
        ],

        Lookalikes =
        [
            "https://www.youtube.com/subscribe_embed?channelid=UCkaNo2FUEWips2z4BkOHl6Q",
            "https://www.youtube.com/embed/videoseries",
            "https://www.youtube.com/@harborledger",
            "https://www.youtube.com.evil.example/watch?v=q7RkTz_0bVc",
            "https://www.youtube.com/watch?v=q7RkTz_0bVcXX",
        ],
    };
}
