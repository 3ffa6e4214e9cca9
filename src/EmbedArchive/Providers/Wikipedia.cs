namespace EmbedArchive.Providers;

/// <summary>Articles of Wikipedia. Articles link to them and embed nothing of them.</summary>
internal static class Wikipedia
{
    internal static EmbedProvider Provider { get; } = new("wikipedia", "Wikipedia")
    {
        Hosts = ["*.wikipedia.org"],

        Addresses = [new("/wiki/{title:any}") { Kind = EmbedKind.Article, Id = "{title}", Canonical = "https://{host}/wiki/{title}", MarkedOnly = true }],

        Sources =
        [
            new("wikipedia-extract", "https://{host:raw}/w/api.php?action=query&format=json&titles={title}&prop=extracts%7Cinfo&inprop=url&exintro=1&redirects=1")
            {
                Format = "wikipedia-extract",
            },
            PostSource.Page,
            new("wikipedia-extract", "https://{host:raw}/w/api.php*titles={title}*") { Kind = SourceKind.Page, Format = "wikipedia-extract", CapturedOnly = true },
            new("wikipedia-summary", "https://{host:raw}/api/rest_v1/page/summary/{title}*") { Kind = SourceKind.Page, Format = "wikipedia-extract", CapturedOnly = true },
        ],

        Examples = [new("https://en.wikipedia.org/wiki/Harbor", "Harbor"), new("https://de.m.wikipedia.org/wiki/Hafen", "Hafen")],

        Lookalikes = ["https://en.wikipedia.org/w/index.php?title=Harbor&action=edit", "https://www.wikipedia.org/"],
    };
}
