namespace EmbedArchive.Providers;

/// <summary>Posts on Truth Social.</summary>
internal static class TruthSocial
{
    internal static EmbedProvider Provider { get; } = new("truthsocial", "Truth Social")
    {
        Hosts = ["truthsocial.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
