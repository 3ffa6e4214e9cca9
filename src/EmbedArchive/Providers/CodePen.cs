namespace EmbedArchive.Providers;

/// <summary>Pens on CodePen.</summary>
internal static class CodePen
{
    internal static EmbedProvider Provider { get; } = new("codepen", "CodePen")
    {
        Hosts = ["codepen.io"],

        Addresses =
        [
            new("/{user:slug}/(pen|embed|details|full|live)/{id:alnum(5..)}") { Kind = EmbedKind.Code, Canonical = "https://codepen.io/{user}/pen/{id}" },
            new("/{user:slug}/embed/preview/{id:alnum(5..)}") { Kind = EmbedKind.Code, Canonical = "https://codepen.io/{user}/pen/{id}" },
            new("/team/{user:slug}/(pen|embed)/{id:alnum(5..)}") { Kind = EmbedKind.Code, Canonical = "https://codepen.io/team/{user}/pen/{id}" },
        ],

        Marks =
        [
            new(".codepen[data-slug-hash]", "https://codepen.io/{data-user|anon}/pen/{data-slug-hash}") { Quote = QuoteLayout.Title },
        ],

        Sources = [PostSource.OEmbed("https://codepen.io/api/oembed"), PostSource.Page],

        Examples =
        [
            new("https://codepen.io/ainalx/embed/wvKOEMV?default-tab=result", "wvKOEMV") { Canonical = "https://codepen.io/ainalx/pen/wvKOEMV" },
            new("https://codepen.io/ainalx/pen/wvKOEMV", "wvKOEMV"),
        ],

        Lookalikes = ["https://codepen.io/ainalx", "https://static.codepen.io/assets/embed/ei.js"],
    };
}
