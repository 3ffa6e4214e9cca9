namespace EmbedArchive.Providers;

/// <summary>Posts and comments on Reddit.</summary>
internal static class Reddit
{
    internal static EmbedProvider Provider { get; } = new("reddit", "Reddit")
    {
        Hosts = ["reddit.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
