namespace EmbedArchive.Tool;

/// <summary>Arguments that must name an archive folder.</summary>
internal static class ArchiveFolders
{
    internal static void Require(string folder)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"There is no folder '{folder}'.");
    }
}
