namespace EmbedArchive.Providers;

/// <summary>Videos of publishers on Brightcove.</summary>
internal static class Brightcove
{
    internal static EmbedProvider Provider { get; } = new("brightcove", "Brightcove")
    {
        Hosts = ["players.brightcove.net"],

        Addresses =
        [
            new("/{account:digits}/{player}/index.html?videoId={id}")
            {
                Kind = EmbedKind.Video, Canonical = "https://players.brightcove.net/{account}/{player}/index.html?videoId={id}",
            },
            new("/{account:digits}/{player}/index.html?playlistId={id}")
            {
                Kind = EmbedKind.Playlist, Canonical = "https://players.brightcove.net/{account}/{player}/index.html?playlistId={id}",
            },
            new("link.brightcove.com/services/player?bctid={id:digits}")
            {
                Kind = EmbedKind.Video, Canonical = "https://link.brightcove.com/services/player/?bctid={id}",
            },
            new("link.brightcove.com/services/player/{player}?bctid={id:digits}")
            {
                Kind = EmbedKind.Video, Canonical = "https://link.brightcove.com/services/player/?bctid={id}",
            },
            new("bcove.video/{token:slug}") { Kind = EmbedKind.Video, Id = "", Canonical = "https://bcove.video/{token}" },
        ],

        Marks =
        [
            new("[data-video-id][data-account]", "https://players.brightcove.net/{data-account}/{data-player|default}_{data-embed|default}/index.html?videoId={data-video-id}"),
            new("amp-brightcove", "https://players.brightcove.net/{data-account}/{data-player|default}_{data-embed|default}/index.html?videoId={data-video-id}", "https://players.brightcove.net/{data-account}/{data-player|default}_{data-embed|default}/index.html?playlistId={data-playlist-id}") { Form = EmbedForm.Amp },
            new(".BrightcoveExperience", "https://link.brightcove.com/services/player/?bctid={param.@videoplayer}") { Form = EmbedForm.Object },
        ],

        Sources = [],

        Examples =
        [
            new("//players.brightcove.net/219646971/default_default/index.html?videoId=4815779906001", "4815779906001")
            {
                Canonical = "https://players.brightcove.net/219646971/default_default/index.html?videoId=4815779906001",
            },
            new("https://link.brightcove.com/services/player/bcpid1125422010001?bctid=1640183659001", "1640183659001")
            {
                Canonical = "https://link.brightcove.com/services/player/?bctid=1640183659001",
            },
        ],

        Lookalikes = ["https://players.brightcove.net/219646971/default_default/index.min.js", "https://www.brightcove.com/"],
    };
}
