namespace EmbedArchive.Providers;

/// <summary>Videos on Dailymotion.</summary>
internal static class Dailymotion
{
    internal static EmbedProvider Provider { get; } = new("dailymotion", "Dailymotion")
    {
        Hosts = ["dailymotion.com", "touch.dailymotion.com"],

        FromId = "https://www.dailymotion.com/video/{id}",

        Addresses =
        [
            new("/video/{id:alnum(5..)}*/**") { Kind = EmbedKind.Video, Canonical = "https://www.dailymotion.com/video/{id}" },
            new("/(embed|swf)/video/{id:alnum(5..)}*/**") { Kind = EmbedKind.Video, Canonical = "https://www.dailymotion.com/video/{id}" },
            new("/swf/{id:alnum(5..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.dailymotion.com/video/{id}" },
            new("/playlist/{id:alnum(5..)}*") { Kind = EmbedKind.Playlist, Canonical = "https://www.dailymotion.com/playlist/{id}" },
            new("/embed/playlist/{id:alnum(5..)}*") { Kind = EmbedKind.Playlist, Canonical = "https://www.dailymotion.com/playlist/{id}" },
            new("geo.dailymotion.com/player.html?video={id:alnum(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.dailymotion.com/video/{id}" },
            new("geo.dailymotion.com/player/{player}?video={id:alnum(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.dailymotion.com/video/{id}" },
            new("dai.ly/{id:alnum(5..)}") { Kind = EmbedKind.Video, Canonical = "https://www.dailymotion.com/video/{id}" },
        ],

        Marks =
        [
            new("amp-dailymotion", "{data-videoid}") { Form = EmbedForm.Amp },
            new("script[data-video][src*=dailymotion]", "{data-video}"),
            new("div.dailymotion_player", "{videoid}") { Form = EmbedForm.Consent },
            new("div.dailymotion_player[data-videoid]", "{data-videoid}") { Form = EmbedForm.Consent },
        ],

        Sources =
        [
            new("dailymotion-video", "https://api.dailymotion.com/video/{id}?fields=id,title,description,owner.id,owner.screenname,owner.username,owner.url,created_time,views_total,likes_total,thumbnail_720_url,duration")
            {
                Format = "dailymotion-video", For = [EmbedKind.Video],
            },
            PostSource.OEmbed("https://www.dailymotion.com/services/oembed"),
            PostSource.Page,
            new("dailymotion-video", "https://api.dailymotion.com/video/{id}*") { Format = "dailymotion-video", CapturedOnly = true },
            new("dailymotion-player", "https://*dailymotion.com/player/metadata/video/{id}*") { Format = "dailymotion-video", CapturedOnly = true },
        ],

        Examples =
        [
            new("http://www.dailymotion.com/swf/video/x2p552m", "x2p552m") { Canonical = "https://www.dailymotion.com/video/x2p552m" },
            new("https://geo.dailymotion.com/player/xbzdt.html?video=x8qyz12", "x8qyz12") { Canonical = "https://www.dailymotion.com/video/x8qyz12" },
            new("https://www.dailymotion.com/video/x5e9eog_harbor-news", "x5e9eog") { Canonical = "https://www.dailymotion.com/video/x5e9eog" },
        ],

        Lookalikes =
        [
            "https://www.dailymotion.com/portpress",
            "https://geo.dailymotion.com/player/xbzdt.html",
            "https://mydailymotion.com/video/x5e9eog",
        ],
    };
}
