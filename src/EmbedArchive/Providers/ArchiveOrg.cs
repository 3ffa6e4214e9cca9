namespace EmbedArchive.Providers;

/// <summary>Items of the Internet Archive.</summary>
internal static class ArchiveOrg
{
    internal static EmbedProvider Provider { get; } = new("archive-org", "Internet Archive")
    {
        Hosts = ["archive.org"],

        Aliases = ["archiveorg"],

        FromId = "https://archive.org/details/{id}",

        Addresses =
        [
            new("/(embed|details)/{id:dotted(3..)}/**") { Kind = EmbedKind.Video, Canonical = "https://archive.org/details/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://archive.org/embed/BillGate99", "BillGate99") { Canonical = "https://archive.org/details/BillGate99" },
            new("https://archive.org/details/BillGate99", "BillGate99"),
        ],

        Lookalikes = ["https://archive.org/search?query=port", "https://archive.org/about/"],
    };
}
