namespace EmbedArchive.Providers;

/// <summary>Videos of publishers on JW Player.</summary>
internal static class JwPlayer
{
    internal static EmbedProvider Provider { get; } = new("jwplayer", "JW Player")
    {
        Hosts = ["content.jwplatform.com", "cdn.jwplayer.com"],

        Addresses =
        [
            new("/(players|previews|videos|manifests|feeds)/{id:alnum(8)}-{player:alnum}.(js|html|mp4|m3u8)")
            {
                Kind = EmbedKind.Video, Canonical = "https://cdn.jwplayer.com/previews/{id}",
            },
            new("/(players|previews|videos|manifests)/{id:alnum(8)}") { Kind = EmbedKind.Video, Canonical = "https://cdn.jwplayer.com/previews/{id}" },
            new("/(players|previews|manifests|feeds)/{id:alnum(8)}.(js|html|m3u8|json|rss)")
            {
                Kind = EmbedKind.Video, Canonical = "https://cdn.jwplayer.com/previews/{id}",
            },
            new("/v2/media/{id:alnum(8)}/**") { Kind = EmbedKind.Video, Canonical = "https://cdn.jwplayer.com/previews/{id}" },
        ],

        Marks =
        [
            new("[data-video-jw-id]", "https://cdn.jwplayer.com/previews/{data-video-jw-id}"),
            new("[data-jw-media-id]", "https://cdn.jwplayer.com/previews/{data-jw-media-id}"),
            new("amp-jwplayer", "https://cdn.jwplayer.com/previews/{data-media-id}", "https://cdn.jwplayer.com/previews/{data-playlist-id}") { Form = EmbedForm.Amp },
        ],

        Sources = [],

        Examples =
        [
            new("https://content.jwplatform.com/players/X6tRZpKj-7Y21S9TB.html", "X6tRZpKj") { Canonical = "https://cdn.jwplayer.com/previews/X6tRZpKj" },
            new("https://cdn.jwplayer.com/previews/X6tRZpKj", "X6tRZpKj"),
        ],

        Lookalikes = ["https://cdn.jwplayer.com/libraries/7Y21S9TB.js", "https://www.jwplayer.com/"],
    };
}
