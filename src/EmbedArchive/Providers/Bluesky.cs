namespace EmbedArchive.Providers;

/// <summary>Posts on Bluesky.</summary>
internal static class Bluesky
{
    internal static EmbedProvider Provider { get; } = new("bluesky", "Bluesky")
    {
        Hosts = ["bsky.app"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
