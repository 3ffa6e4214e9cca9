namespace EmbedArchive.Providers;

/// <summary>Posts on any Mastodon server.</summary>
internal static class Mastodon
{
    internal static EmbedProvider Provider { get; } = new("mastodon", "Mastodon")
    {
        Hosts = [],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
