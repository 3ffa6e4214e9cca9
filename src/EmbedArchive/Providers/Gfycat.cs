namespace EmbedArchive.Providers;

/// <summary>Loops on Gfycat, which closed in 2023.</summary>
internal static class Gfycat
{
    internal static EmbedProvider Provider { get; } = new("gfycat", "Gfycat")
    {
        Hosts = ["gfycat.com"],

        FromId = "https://gfycat.com/{id}",

        Addresses =
        [
            new("/ifr/{id:alnum(6..)}*") { Kind = EmbedKind.Video, Canonical = "https://gfycat.com/{id}" },
            new("/{id:alnum(12..)}*") { Kind = EmbedKind.Video, Canonical = "https://gfycat.com/{id}" },
            new("/detail/{id:alnum(6..)}*") { Kind = EmbedKind.Video, Canonical = "https://gfycat.com/{id}" },
        ],

        Marks =
        [
            new("amp-gfycat", "{data-gfyid}") { Form = EmbedForm.Amp },
            new(".gfyitem[data-id]", "{data-id}"),
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://gfycat.com/ifr/ColdFoggyHarbor", "ColdFoggyHarbor") { Canonical = "https://gfycat.com/ColdFoggyHarbor" },
            new("https://gfycat.com/coldfoggyharbor-fog-sea", "coldfoggyharbor") { Canonical = "https://gfycat.com/coldfoggyharbor" },
        ],

        Lookalikes = ["https://gfycat.com/discover", "https://gfycat.com/@portpress"],
    };
}
