namespace EmbedArchive.Providers;

/// <summary>Drupal's own frame around an item of another provider.</summary>
internal static class DrupalMedia
{
    internal static EmbedProvider Provider { get; } = new("drupal-media", "Drupal media")
    {
        Hosts = ["*"],

        Addresses =
        [
            new("/media/oembed?url={inner}"),
            new("/(de|en|es|fr|it|nl|pl|pt|sv)/media/oembed?url={inner}"),
        ],

        Sources = [],

        Examples =
        [
            new("https://www.example.org/media/oembed?url=https%3A//www.youtube.com/watch%3Fv%3DLtOGa5M8Buu&max_width=0", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
            new("https://www.example.org/de/media/oembed?url=https%3A//youtu.be/LtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
        ],

        Lookalikes = ["https://www.example.org/media/oembed?url=https%3A//example.org/", "https://www.example.org/media/oembed"],
    };
}
