namespace EmbedArchive.Providers;

/// <summary>Embedly's frames and cards around other providers' items.</summary>
internal static class Embedly
{
    internal static EmbedProvider Provider { get; } = new("embedly", "Embedly")
    {
        Hosts = ["cdn.embedly.com", "i-cdn.embed.ly"],

        Addresses =
        [
            new("/widgets/media.html?url={inner}"),
            new("/widgets/media.html?src={inner}"),
            new("cdn.embedly.com/widgets/card.html?url={inner}"),
        ],

        Marks =
        [
            new("amp-embedly-card[data-url]", "{data-url}") { Wraps = true, Form = EmbedForm.Amp },
            new("a.embedly-card[href]", "{href}") { Wraps = true, Quote = QuoteLayout.Title },
            new("blockquote.embedly-card", "{first-link}") { Wraps = true, Quote = QuoteLayout.Title },
        ],

        Sources = [],

        Examples =
        [
            new("https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2FLtOGa5M8Buu&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DLtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
            new("https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2FLtOGa5M8Buu&url=https%3A%2F%2Fexample.org%2F", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
        ],

        Lookalikes =
        [
            "https://cdn.embedly.com/widgets/platform.js",
            "https://cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fexample.org%2F",
        ],
    };
}
