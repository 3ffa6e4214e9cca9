namespace EmbedArchive.Providers;

/// <summary>Pages that a web archive rewrote: every address lies behind its own.</summary>
internal static class WebArchive
{
    internal static EmbedProvider Provider { get; } = new("web-archive", "Web archives")
    {
        Hosts = ["web.archive.org"],

        Addresses =
        [
            new("/web/{time}/{inner:rest}"),
            new("archive.ph/{time:digits(14)}/{inner:rest}"),
        ],

        Sources = [],

        Examples =
        [
            new("https://web.archive.org/web/20150721045344if_/http://www.youtube.com/embed/LtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
            new("//web.archive.org/web/20150721045344/https://www.youtube.com/watch?v=LtOGa5M8Buu", "LtOGa5M8Buu")
            {
                Canonical = "https://www.youtube.com/watch?v=LtOGa5M8Buu", Provider = "youtube",
            },
        ],

        Lookalikes =
        [
            "https://web.archive.org/web/20150721045344/https://example.org/",
            "https://web.archive.org/save/https://www.youtube.com/watch?v=LtOGa5M8Buu",
        ],
    };
}
