namespace EmbedArchive.Providers;

/// <summary>Broadcasts on Periscope, which closed in 2021.</summary>
internal static class Periscope
{
    internal static EmbedProvider Provider { get; } = new("periscope", "Periscope")
    {
        Hosts = ["periscope.tv", "pscp.tv"],

        Addresses =
        [
            new("/w/{id:slug(8..)}") { Kind = EmbedKind.Video, Canonical = "https://www.periscope.tv/w/{id}" },
            new("/{user:word}/{id:alnum(13)}") { Kind = EmbedKind.Video, Canonical = "https://www.periscope.tv/w/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.pscp.tv/w/1vAxRkBwDqkKl", "1vAxRkBwDqkKl") { Canonical = "https://www.periscope.tv/w/1vAxRkBwDqkKl" },
            new("https://www.periscope.tv/portpress/1vAxRkBwDqkKl", "1vAxRkBwDqkKl") { Canonical = "https://www.periscope.tv/w/1vAxRkBwDqkKl" },
        ],

        Lookalikes = ["https://www.periscope.tv/portpress", "https://www.pscp.tv/about"],
    };
}
