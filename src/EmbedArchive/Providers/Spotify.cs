namespace EmbedArchive.Providers;

/// <summary>Music and podcasts on Spotify.</summary>
internal static class Spotify
{
    internal static EmbedProvider Provider { get; } = new("spotify", "Spotify")
    {
        Hosts = ["open.spotify.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
