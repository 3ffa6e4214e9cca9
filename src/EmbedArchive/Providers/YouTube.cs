namespace EmbedArchive.Providers;

/// <summary>Videos on YouTube.</summary>
internal static class YouTube
{
    internal static EmbedProvider Provider { get; } = new("youtube", "YouTube")
    {
        Hosts = ["youtube.com", "youtube-nocookie.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
