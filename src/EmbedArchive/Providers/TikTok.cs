namespace EmbedArchive.Providers;

/// <summary>Videos on TikTok.</summary>
internal static class TikTok
{
    internal static EmbedProvider Provider { get; } = new("tiktok", "TikTok")
    {
        Hosts = ["tiktok.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
