namespace EmbedArchive.Providers;

/// <summary>Frames of a publisher's own graphics (Pym).</summary>
internal static class Publisher
{
    internal static EmbedProvider Provider { get; } = new("publisher", "Publisher's own")
    {
        Hosts = ["*"],

        Addresses =
        [
            new("/**") { Kind = EmbedKind.Interactive, Id = "{url}", MarkedOnly = true },
        ],

        Marks =
        [
            new("[data-pym-src]", "{data-pym-src}") { Wraps = true, Form = EmbedForm.Lazy },
            new("[data-child-src]", "{data-child-src}") { Wraps = true, Form = EmbedForm.Lazy },
            new("[data-pym-src]", "{data-pym-src}") { Form = EmbedForm.Lazy },
            new("[data-child-src]", "{data-child-src}") { Form = EmbedForm.Lazy },
        ],

        Sources = [],

        Examples =
        [
            new("https://graphics.example-news.com/harbor/child.html", "https://graphics.example-news.com/harbor/child.html"),
            new("//graphics.example-news.com/a/", "https://graphics.example-news.com/a/") { Canonical = "https://graphics.example-news.com/a/" },
        ],

        Lookalikes = ["child.html", "javascript:void(0)"],
    };
}
