namespace EmbedArchive.Store.Wacz;

/// <summary>What a package is made of.</summary>
/// <param name="Name">The archive, as the store knows it.</param>
/// <param name="Folder">Its last part: how the offline article addresses it.</param>
/// <param name="Archive">What it holds.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Posts">A page each post.</param>
internal sealed record WaczContents(string Name, string Folder, StoredArchive Archive, string Title, IReadOnlyList<WaczPost> Posts)
{
    internal ArchiveManifest Manifest => Archive.Manifest;

    /// <summary>The address of a file of the archive in the package.</summary>
    internal string AddressOf(string path) =>
        ArchivePath.IsBeside(path) ? ResourceWarc.Address(Manifest.RunId, path[3..]) : ResourceWarc.Address(Manifest.RunId, Folder, path);
}
