namespace EmbedArchive.Providers;

/// <summary>Posts on X, formerly Twitter.</summary>
internal static class X
{
    internal static EmbedProvider Provider { get; } = new("x", "X")
    {
        Hosts = ["x.com", "twitter.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
