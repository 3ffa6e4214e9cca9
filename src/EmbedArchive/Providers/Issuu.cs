namespace EmbedArchive.Providers;

/// <summary>Magazines on Issuu.</summary>
internal static class Issuu
{
    internal static EmbedProvider Provider { get; } = new("issuu", "Issuu")
    {
        Hosts = ["issuu.com"],

        Addresses =
        [
            new("/{user:dotted}/docs/{document:dotted}/**")
            {
                Kind = EmbedKind.Document, Id = "{user}/docs/{document}", Canonical = "https://issuu.com/{user}/docs/{document}",
            },
            new("e.issuu.com/(embed|anonymous-embed).html?d={document:dotted}&u={user:dotted}")
            {
                Kind = EmbedKind.Document, Id = "{user}/docs/{document}", Canonical = "https://issuu.com/{user}/docs/{document}",
            },
            new("e.issuu.com/embed.html#{a:digits}/{b:digits}") { Kind = EmbedKind.Document, Id = "{a}/{b}", Canonical = "https://e.issuu.com/embed.html#{a}/{b}" },
        ],

        Marks =
        [
            new(".issuuembed[data-configid]", "https://e.issuu.com/embed.html#{data-configid}"),
        ],

        Sources = [PostSource.OEmbed("https://issuu.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://e.issuu.com/embed.html?d=harbor_2021&u=portmag", "portmag/docs/harbor_2021") { Canonical = "https://issuu.com/portmag/docs/harbor_2021" },
            new("https://issuu.com/portmag/docs/harbor_2021", "portmag/docs/harbor_2021"),
        ],

        Lookalikes = ["https://issuu.com/portmag", "https://issuu.com/explore"],
    };
}
