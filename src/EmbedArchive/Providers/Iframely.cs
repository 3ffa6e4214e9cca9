namespace EmbedArchive.Providers;

/// <summary>Iframely's frames around other providers' items.</summary>
internal static class Iframely
{
    internal static EmbedProvider Provider { get; } = new("iframely", "Iframely")
    {
        Hosts = ["cdn.iframe.ly", "iframe.ly", "if-cdn.com"],

        Addresses =
        [
            new("/api/iframe?url={inner}"),
            new("/embed?url={inner}"),
        ],

        Marks =
        [
            new("[data-iframely-url]", "{href}", "{data-iframely-url}") { Wraps = true, Form = EmbedForm.DataAttribute },
            new("[data-embedded-url]", "{data-embedded-url}") { Wraps = true, Form = EmbedForm.DataAttribute },
            new("amp-iframely[data-url]", "{data-url}") { Wraps = true, Form = EmbedForm.Amp },
        ],

        Sources = [],

        Examples =
        [
            new("https://cdn.iframe.ly/api/iframe?media=1&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DLtOGa5M8Buu&key=a19f", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
            new("//cdn.iframe.ly/api/iframe?url=https%3A%2F%2Fyoutu.be%2FLtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
        ],

        Lookalikes = ["https://cdn.iframe.ly/embed.js", "https://cdn.iframe.ly/api/iframe?url=https%3A%2F%2Fexample.org%2F"],
    };
}
