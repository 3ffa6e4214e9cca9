namespace EmbedArchive.Providers;

/// <summary>Recordings on Loom.</summary>
internal static class Loom
{
    internal static EmbedProvider Provider { get; } = new("loom", "Loom")
    {
        Hosts = ["loom.com"],

        Addresses =
        [
            new("/(embed|share)/{id:hex(32)}") { Kind = EmbedKind.Video, Canonical = "https://www.loom.com/share/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://www.loom.com/v1/oembed"), PostSource.Page],

        Examples =
        [
            new("https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002", "e5b8c04bca094dd8a5507925ab887002")
            {
                Canonical = "https://www.loom.com/share/e5b8c04bca094dd8a5507925ab887002",
            },
            new("https://www.loom.com/share/e5b8c04bca094dd8a5507925ab887002", "e5b8c04bca094dd8a5507925ab887002"),
        ],

        Lookalikes = ["https://www.loom.com/pricing", "https://www.loom.com/embed/short"],
    };
}
