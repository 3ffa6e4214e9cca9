namespace EmbedArchive.Providers;

/// <summary>Posts on Instagram.</summary>
internal static class Instagram
{
    internal static EmbedProvider Provider { get; } = new("instagram", "Instagram")
    {
        Hosts = ["instagram.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
