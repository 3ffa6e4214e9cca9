namespace EmbedArchive.Providers;

/// <summary>Pieces of code on GitHub Gist.</summary>
internal static class Gist
{
    internal static EmbedProvider Provider { get; } = new("gist", "GitHub Gist")
    {
        Hosts = ["gist.github.com"],

        Aliases = ["github"],

        FromId = "https://gist.github.com/{id}",

        Addresses =
        [
            new("/{user:slug}/{id:hex(6..32)}.(js|pibb)") { Kind = EmbedKind.Code, Canonical = "https://gist.github.com/{user}/{id}" },
            new("/{id:hex(6..32)}.(js|pibb)") { Kind = EmbedKind.Code, Canonical = "https://gist.github.com/{id}" },
            new("/{user:slug}/{id:hex(6..32)}/**") { Kind = EmbedKind.Code, Canonical = "https://gist.github.com/{user}/{id}" },
            new("/{id:hex(20..32)}") { Kind = EmbedKind.Code, Canonical = "https://gist.github.com/{id}" },
        ],

        Marks =
        [
            new("amp-gist[data-gistid]", "{data-gistid}") { Form = EmbedForm.Amp },
        ],

        Sources =
        [
            new("gist", "https://api.github.com/gists/{id}") { Format = "gist" },
            PostSource.Page,
            new("gist-embed", "https://gist.github.com/*{id}.json*") { Format = "gist", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://gist.github.com/portdev/0ee8433f5a9a779d08ef.js?file=a.cs", "0ee8433f5a9a779d08ef")
            {
                Canonical = "https://gist.github.com/portdev/0ee8433f5a9a779d08ef",
            },
            new("https://gist.github.com/b9bb35bc68df68259af94430f012425f", "b9bb35bc68df68259af94430f012425f"),
        ],

        Lookalikes = ["https://gist.github.com/portdev", "https://gist.github.com/discover"],
    };
}
