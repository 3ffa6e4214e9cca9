namespace EmbedArchive.Providers;

/// <summary>Petitions on Change.org.</summary>
internal static class ChangeOrg
{
    internal static EmbedProvider Provider { get; } = new("change-org", "Change.org")
    {
        Hosts = ["change.org"],

        FromId = "https://www.change.org/p/{id}",

        Addresses =
        [
            new("/p/{id:slug(3..)}") { Kind = EmbedKind.Petition, Canonical = "https://www.change.org/p/{id}" },
        ],

        Marks =
        [
            new(".change-embed-petition[data-petition-id]", "{data-petition-id}"),
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.change.org/p/3457733", "3457733"),
            new("https://www.change.org/p/save-the-old-harbor", "save-the-old-harbor"),
        ],

        Lookalikes = ["https://www.change.org/petitions", "https://static.change.org/product/embeds/v1/change-embeds.js"],
    };
}
