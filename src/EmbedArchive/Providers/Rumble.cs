namespace EmbedArchive.Providers;

/// <summary>Videos on Rumble.</summary>
internal static class Rumble
{
    internal static EmbedProvider Provider { get; } = new("rumble", "Rumble")
    {
        Hosts = ["rumble.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
