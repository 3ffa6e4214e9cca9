namespace EmbedArchive.Providers;

/// <summary>Recordings, clips and channels on Twitch.</summary>
internal static class Twitch
{
    internal static EmbedProvider Provider { get; } = new("twitch", "Twitch")
    {
        Hosts = ["twitch.tv"],

        FromId = "https://www.twitch.tv/videos/{id}",

        Addresses =
        [
            new("/videos/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://www.twitch.tv/videos/{id}" },
            new("/{channel:word}/(v|video)/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://www.twitch.tv/videos/{id}" },
            new("/{channel:word}/clip/{id:slug(5..)}") { Kind = EmbedKind.Video, Canonical = "https://clips.twitch.tv/{id}" },
            new("clips.twitch.tv/{id:slug(5..)}") { Kind = EmbedKind.Video, Canonical = "https://clips.twitch.tv/{id}" },
            new("clips.twitch.tv/embed?clip={id:slug(5..)}") { Kind = EmbedKind.Video, Canonical = "https://clips.twitch.tv/{id}" },
            new("player.twitch.tv/?video=v{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://www.twitch.tv/videos/{id}" },
            new("player.twitch.tv/?video={id:digits}") { Kind = EmbedKind.Video, Canonical = "https://www.twitch.tv/videos/{id}" },
            new("player.twitch.tv/?collection={id:slug}") { Kind = EmbedKind.Playlist, Canonical = "https://www.twitch.tv/collections/{id}" },
            new("player.twitch.tv/?channel={id:word}") { Kind = EmbedKind.Live, Canonical = "https://player.twitch.tv/?channel={id}" },
        ],

        NotItems = ["clips.twitch.tv/embed"],

        Calls = [new("Twitch.Embed", "https://player.twitch.tv/?video={video}", "https://player.twitch.tv/?channel={channel}"), new("Twitch.Player", "https://player.twitch.tv/?video={video}", "https://player.twitch.tv/?channel={channel}")],

        Sources =
        [
            PostSource.Page,
            // The interface wants a client id and a token in two headers; what others captured of it is read.
            new("twitch-video", "https://api.twitch.tv/helix/*id={id}*") { Format = "twitch-video", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://player.twitch.tv/?video=v29415830&parent=example-news.com", "29415830") { Canonical = "https://www.twitch.tv/videos/29415830" },
            new("https://clips.twitch.tv/embed?clip=CrepuscularOptimisticEagle-9jMi4oqxK5MN0F0C", "CrepuscularOptimisticEagle-9jMi4oqxK5MN0F0C")
            {
                Canonical = "https://clips.twitch.tv/CrepuscularOptimisticEagle-9jMi4oqxK5MN0F0C",
            },
        ],

        Lookalikes = ["https://www.twitch.tv/portgames", "https://clips.twitch.tv/embed", "https://www.twitch.tv/portgames/videos"],
    };
}
