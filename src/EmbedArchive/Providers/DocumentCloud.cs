namespace EmbedArchive.Providers;

/// <summary>Documents on DocumentCloud.</summary>
internal static class DocumentCloud
{
    internal static EmbedProvider Provider { get; } = new("documentcloud", "DocumentCloud")
    {
        Hosts = ["documentcloud.org", "beta.documentcloud.org"],

        Addresses =
        [
            new("/documents/{id}.(html|js)") { Kind = EmbedKind.Document, Canonical = "https://www.documentcloud.org/documents/{id}" },
            new("/documents/{id:slug(3..)}/**") { Kind = EmbedKind.Document, Canonical = "https://www.documentcloud.org/documents/{id}" },
            new("embed.documentcloud.org/documents/{id:digits(3..)}*/**") { Kind = EmbedKind.Document, Canonical = "https://www.documentcloud.org/documents/{id}" },
        ],

        Calls = [new("DV.load", "{0}"), new("DC.embed.load", "{0}"), new("dc.embed.load", "{0}")],

        Sources =
        [
            PostSource.OEmbed("https://api.www.documentcloud.org/api/oembed/"),
            new("documentcloud-document", "https://api.www.documentcloud.org/api/documents/{number:document}/?expand=user") { Format = "documentcloud-document" },
            PostSource.Page,
            new("documentcloud-document", "https://api.www.documentcloud.org/api/documents/{number:document}/*") { Format = "documentcloud-document", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://www.documentcloud.org/documents/4317995-Verfahren-X.html?sidebar=false", "4317995-Verfahren-X")
            {
                Canonical = "https://www.documentcloud.org/documents/4317995-Verfahren-X",
            },
            new("https://embed.documentcloud.org/documents/24018931-harbor-order/?embed=1", "24018931")
            {
                Canonical = "https://www.documentcloud.org/documents/24018931",
            },
        ],

        Lookalikes = ["https://www.documentcloud.org/search/port", "https://embed.documentcloud.org/projects/24018931"],
    };
}
