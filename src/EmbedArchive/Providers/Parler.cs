namespace EmbedArchive.Providers;

/// <summary>Posts on Parler; the site as it was is gone.</summary>
internal static class Parler
{
    internal static EmbedProvider Provider { get; } = new("parler", "Parler")
    {
        Hosts = ["parler.com"],

        Addresses =
        [
            new("/feed/{id:uuid(36)}") { Canonical = "https://parler.com/feed/{id}" },
            new("/post/{id:alnum(6..)}") { Canonical = "https://parler.com/post/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://parler.com/feed/b6dc49a2-9404-4853-9aa9-9cfc097be876", "b6dc49a2-9404-4853-9aa9-9cfc097be876"),
            new("https://parler.com/post/0f1a2b3c4d", "0f1a2b3c4d"),
        ],

        Lookalikes = ["https://parler.com/portvoice", "https://parler.com/feed"],
    };
}
