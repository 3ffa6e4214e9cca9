namespace EmbedArchive.Providers;

/// <summary>Slides on SlideShare.</summary>
internal static class SlideShare
{
    internal static EmbedProvider Provider { get; } = new("slideshare", "SlideShare")
    {
        Hosts = ["slideshare.net"],

        Addresses =
        [
            new("/slideshow/embed_code/key/{id:alnum(8..)}") { Kind = EmbedKind.Document, Canonical = "https://www.slideshare.net/slideshow/embed_code/key/{id}" },
            new("/slideshow/embed_code/{id:digits(4..)}") { Kind = EmbedKind.Document, Canonical = "https://www.slideshare.net/slideshow/embed_code/{id}" },
            new("/slideshow/{title:slug}/{id:digits(4..)}") { Kind = EmbedKind.Document, Canonical = "https://www.slideshare.net/slideshow/{title}/{id}" },
            new("/{user:slug}/{title:slug}") { Kind = EmbedKind.Document, Id = "", Canonical = "https://www.slideshare.net/{user}/{title}" },
        ],

        NotItems = ["/(search|explore|login|upload|category|slideshow)/{rest}"],

        Marks = [new("iframe[src*=slideshare.net]", "{src}") { Quote = QuoteLayout.Credit }],

        Sources = [PostSource.OEmbed("https://www.slideshare.net/api/oembed/2"), PostSource.Page],

        Examples =
        [
            new("//www.slideshare.net/slideshow/embed_code/key/fCvdPqKcvWmXzB", "fCvdPqKcvWmXzB")
            {
                Canonical = "https://www.slideshare.net/slideshow/embed_code/key/fCvdPqKcvWmXzB",
            },
            new("https://www.slideshare.net/slideshow/harbor-2021/250000001", "250000001"),
        ],

        Lookalikes = ["https://www.slideshare.net/portx", "https://www.slideshare.net/search/slideshow?q=port"],
    };
}
