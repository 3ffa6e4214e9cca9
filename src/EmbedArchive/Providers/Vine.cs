namespace EmbedArchive.Providers;

/// <summary>Loops on Vine, which closed in 2017.</summary>
internal static class Vine
{
    internal static EmbedProvider Provider { get; } = new("vine", "Vine")
    {
        Hosts = ["vine.co"],

        FromId = "https://vine.co/v/{id}",

        Addresses =
        [
            new("/v/{id:alnum(8..)}/**") { Kind = EmbedKind.Video, Canonical = "https://vine.co/v/{id}" },
        ],

        Marks =
        [
            new("amp-vine", "{data-vineid}") { Form = EmbedForm.Amp },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://vine.co/v/bYwPIluIipH/embed/simple", "bYwPIluIipH") { Canonical = "https://vine.co/v/bYwPIluIipH" },
            new("https://vine.co/v/hFPd3ww2p0a", "hFPd3ww2p0a"),
        ],

        Lookalikes = ["https://vine.co/portpress", "https://platform.vine.co/static/scripts/embed.js"],
    };
}
