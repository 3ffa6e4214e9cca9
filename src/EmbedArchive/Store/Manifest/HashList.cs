using System.Text;

namespace EmbedArchive.Store;

/// <summary>
/// <c>manifest-sha256.txt</c> in the line syntax of BagIt (RFC 8493, 2.1.3), so that <c>sha256sum -c</c> checks an archive without this
/// library. It holds the manifest's own hash, which nothing inside the manifest could.
/// </summary>
internal static class HashList
{
    internal static byte[] Write(IEnumerable<ManifestFile> files, string manifestSha256)
    {
        var lines = files.Select(f => (f.Path, f.Sha256)).Append((Path: ArchivePath.Manifest, Sha256: manifestSha256)).OrderBy(f => f.Path, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var (path, sha256) in lines) text.Append(sha256).Append("  ").Append(Escape(path)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Escape(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
