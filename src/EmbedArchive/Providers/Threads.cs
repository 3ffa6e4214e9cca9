namespace EmbedArchive.Providers;

/// <summary>Posts on Threads.</summary>
internal static class Threads
{
    internal static EmbedProvider Provider { get; } = new("threads", "Threads")
    {
        Hosts = ["threads.com", "threads.net"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
