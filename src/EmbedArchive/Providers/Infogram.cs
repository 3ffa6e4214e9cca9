namespace EmbedArchive.Providers;

/// <summary>Charts made with Infogram.</summary>
internal static class Infogram
{
    internal static EmbedProvider Provider { get; } = new("infogram", "Infogram")
    {
        Hosts = ["infogram.com", "e.infogram.com", "infogr.am", "e.infogr.am"],

        FromId = "https://infogram.com/{id}",

        Addresses =
        [
            new("/{id:slug(10..)}") { Kind = EmbedKind.Chart, Canonical = "https://infogram.com/{id}" },
            new("/_/{id:slug(8..)}") { Kind = EmbedKind.Chart, Canonical = "https://infogram.com/_/{id}" },
        ],

        Marks =
        [
            new(".infogram-embed[data-id]", "https://infogram.com/{data-id}") { Facts = new() { Text = "{data-title}", Title = "{data-title}" } },
        ],

        Sources = [PostSource.OEmbed("https://infogram.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://e.infogram.com/e33cafaf-972b-4a55-85a7-c67a24df60b6?src=embed", "e33cafaf-972b-4a55-85a7-c67a24df60b6")
            {
                Canonical = "https://infogram.com/e33cafaf-972b-4a55-85a7-c67a24df60b6",
            },
            new("https://infogram.com/harbor-traffic-1hnp27em1k1ky4g", "harbor-traffic-1hnp27em1k1ky4g"),
        ],

        Lookalikes = ["https://infogram.com/pricing", "https://infogram.com/app/"],
    };
}
