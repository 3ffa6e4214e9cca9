namespace EmbedArchive.Providers;

/// <summary>Frames in a cache of AMP pages.</summary>
internal static class AmpCache
{
    internal static EmbedProvider Provider { get; } = new("amp-cache", "AMP cache")
    {
        Hosts = ["*.cdn.ampproject.org"],

        Addresses =
        [
            new("/(c|v|i|wp)/s/{inner:rest}"),
            new("/(c|v|i|wp)/{inner:rest}"),
            new("google.com/amp/s/{inner:rest}"),
        ],

        Sources = [],

        Examples =
        [
            new("https://www-youtube-com.cdn.ampproject.org/c/s/www.youtube.com/watch?v=LtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
            new("https://www.google.com/amp/s/www.youtube.com/watch?v=LtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
        ],

        Lookalikes = ["https://cdn.ampproject.org/v0.js", "https://example-org.cdn.ampproject.org/c/s/example.org/"],
    };
}
