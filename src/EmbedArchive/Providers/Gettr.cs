namespace EmbedArchive.Providers;

/// <summary>Posts on GETTR, which has no embed code.</summary>
internal static class Gettr
{
    internal static EmbedProvider Provider { get; } = new("gettr", "GETTR")
    {
        Hosts = ["gettr.com"],

        Addresses =
        [
            new("/post/{id:alnum(8..)}") { Canonical = "https://gettr.com/post/{id}" },
            new("/streaming/{id:alnum(8..)}") { Kind = EmbedKind.Video, Canonical = "https://gettr.com/streaming/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.gettr.com/post/p1vx3k0a8c1", "p1vx3k0a8c1") { Canonical = "https://gettr.com/post/p1vx3k0a8c1" },
            new("https://gettr.com/streaming/p1vx3k0a8c1", "p1vx3k0a8c1"),
        ],

        Lookalikes = ["https://gettr.com/user/portvoice", "https://gettr.com/explore"],
    };
}
