namespace EmbedArchive.Providers;

/// <summary>Tracks and sets on SoundCloud.</summary>
internal static class SoundCloud
{
    internal static EmbedProvider Provider { get; } = new("soundcloud", "SoundCloud")
    {
        Hosts = ["soundcloud.com"],

        FromId = "https://api.soundcloud.com/tracks/{id}",

        Addresses =
        [
            new("w.soundcloud.com/player?url={inner}") { Kind = EmbedKind.Audio },
            new("api.soundcloud.com/tracks/{id:digits}/**") { Kind = EmbedKind.Audio, Canonical = "https://api.soundcloud.com/tracks/{id}" },
            new("api.soundcloud.com/playlists/{id:digits}/**") { Kind = EmbedKind.Playlist, Canonical = "https://api.soundcloud.com/playlists/{id}" },
            new("api.soundcloud.com/users/{id:digits}/**") { Kind = EmbedKind.Profile, Canonical = "https://api.soundcloud.com/users/{id}" },
            new("api.soundcloud.com/tracks/soundcloud:tracks:{id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://api.soundcloud.com/tracks/{id}" },
            new("api.soundcloud.com/playlists/soundcloud:playlists:{id:digits}")
            {
                Kind = EmbedKind.Playlist, Canonical = "https://api.soundcloud.com/playlists/{id}",
            },
            new("/{user:slug}/{track:slug}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://soundcloud.com/{user}/{track}" },
            new("/{user:slug}/{track:slug}/s-{secret:alnum}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://soundcloud.com/{user}/{track}/s-{secret}" },
            new("/{user:slug}/sets/{set:slug}") { Kind = EmbedKind.Playlist, Id = "", Canonical = "https://soundcloud.com/{user}/sets/{set}" },
            new("on.soundcloud.com/{token:alnum}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://on.soundcloud.com/{token}" },
        ],

        NotItems =
        [
            "/{user:slug}/(tracks|sets|albums|likes|followers|following|reposts|popular-tracks|comments)",
            "/(discover|you|search|stream|pages|charts|stations|jobs|imprint)/**",
        ],

        Marks =
        [
            new("iframe[src*=w.soundcloud.com]", "{src}") { Quote = QuoteLayout.Credit },
            new("amp-soundcloud", "https://api.soundcloud.com/tracks/{data-trackid}", "https://api.soundcloud.com/playlists/{data-playlistid}") { Form = EmbedForm.Amp },
            new(".soundcloud-wrap[data-attrs]", "{data-attrs.url}"),
        ],

        Sources =
        [
            PostSource.OEmbed("https://soundcloud.com/oembed"),
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "soundcloud-page" },
            new("soundcloud-resolve", "https://api*.soundcloud.com/resolve*") { Format = "soundcloud-resolve", CapturedOnly = true },
            new("soundcloud-resolve", "https://api*.soundcloud.com/tracks/{id}*") { Format = "soundcloud-resolve", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/709346965&color=%23ff5500", "709346965")
            {
                Canonical = "https://api.soundcloud.com/tracks/709346965",
            },
            new("https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/soundcloud%253Atracks%253A98282116", "98282116")
            {
                Canonical = "https://api.soundcloud.com/tracks/98282116",
            },
            new("https://soundcloud.com/portradio/fog-horns", ""),
        ],

        Lookalikes = ["https://soundcloud.com/portradio", "https://soundcloud.com/portradio/tracks", "https://soundcloud.com/search/sounds"],
    };
}
