namespace EmbedArchive.Providers;

/// <summary>Loops on Coub.</summary>
internal static class Coub
{
    internal static EmbedProvider Provider { get; } = new("coub", "Coub")
    {
        Hosts = ["coub.com"],

        Addresses =
        [
            new("/(view|embed)/{id:alnum(4..)}") { Kind = EmbedKind.Video, Canonical = "https://coub.com/view/{id}" },
        ],

        Sources = [PostSource.OEmbed("https://coub.com/api/oembed.json"), PostSource.Page],

        Examples =
        [
            new("https://coub.com/embed/2pc24rpb", "2pc24rpb") { Canonical = "https://coub.com/view/2pc24rpb" },
            new("https://coub.com/view/2pc24rpb", "2pc24rpb"),
        ],

        Lookalikes = ["https://coub.com/portpress", "https://coub.com/tags/view"],
    };
}
