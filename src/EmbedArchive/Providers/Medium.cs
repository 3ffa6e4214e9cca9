namespace EmbedArchive.Providers;

/// <summary>What Medium wraps: only the network knows the item.</summary>
internal static class Medium
{
    internal static EmbedProvider Provider { get; } = new("medium", "Medium")
    {
        Hosts = ["medium.com"],

        Addresses =
        [
            new("/media/{id:hex(32)}/**") { Kind = EmbedKind.Opaque, Canonical = "https://medium.com/media/{id}" },
        ],

        Sources = [],

        Examples =
        [
            new("https://medium.com/media/e6590d28762ae9dc53a79fab04d9bfb5", "e6590d28762ae9dc53a79fab04d9bfb5"),
            new("https://medium.com/media/e6590d28762ae9dc53a79fab04d9bfb5/href", "e6590d28762ae9dc53a79fab04d9bfb5")
            {
                Canonical = "https://medium.com/media/e6590d28762ae9dc53a79fab04d9bfb5",
            },
        ],

        Lookalikes = ["https://medium.com/@anna/1234567890123/embed", "https://medium.com/m/signin"],
    };
}
