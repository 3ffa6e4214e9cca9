namespace EmbedArchive.Providers;

/// <summary>Posts and videos on Facebook.</summary>
internal static class Facebook
{
    internal static EmbedProvider Provider { get; } = new("facebook", "Facebook")
    {
        Hosts = ["facebook.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
