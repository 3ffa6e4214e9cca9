namespace EmbedArchive.Providers;

/// <summary>Recordings and clips of C-SPAN.</summary>
internal static class CSpan
{
    internal static EmbedProvider Provider { get; } = new("c-span", "C-SPAN")
    {
        Hosts = ["c-span.org"],

        Addresses =
        [
            new("/video?{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.c-span.org/video/?{id}" },
            new("/video/standalone?{id:slug(4..)}*") { Kind = EmbedKind.Video, Canonical = "https://www.c-span.org/video/?{id}" },
            new("/clip/{sort}/{title}/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://www.c-span.org/clip/{sort}/{title}/{id}" },
            new("/program/{sort}/{title}/{id:digits}") { Kind = EmbedKind.Video, Canonical = "https://www.c-span.org/program/{sort}/{title}/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.c-span.org/video/standalone/?434408-1/harbor-hearing", "434408-1") { Canonical = "https://www.c-span.org/video/?434408-1" },
            new("https://www.c-span.org/video/?c4944572", "c4944572"),
        ],

        Lookalikes = ["https://www.c-span.org/networks/", "https://www.c-span.org/video/"],
    };
}
