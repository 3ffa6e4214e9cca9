using System.Formats.Tar;
using System.IO.Compression;

namespace EmbedArchive.Tests.Support;

/// <summary>A package of npm, fetched when the tests run; nothing of it is kept here.</summary>
internal static class NpmPackage
{
    /// <summary>Unpacks it, without what it depends on; ends the test as skipped when npm cannot give it.</summary>
    /// <returns>The folder of its files.</returns>
    internal static async Task<string> FetchAsync(string name, string version, string folder)
    {
        var (_, told) = await Peer.RunAsync("npm", ["pack", $"{name}@{version}", "--pack-destination", folder], folder);
        var packed = Path.Combine(folder, $"{name}-{version}.tgz");
        if (!File.Exists(packed)) Peer.Absent($"npm did not give {name} {version}: {told.Trim()}");
        var target = Path.Combine(folder, name);
        Directory.CreateDirectory(target);
        await using var file = File.OpenRead(packed);
        await using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(unpacked, target, overwriteFiles: true);
        return Path.Combine(target, "package");
    }

    /// <summary>Installs packages with what they depend on, none of their scripts run; ends the test as skipped when npm cannot.</summary>
    internal static async Task InstallAsync(string folder, params string[] packages)
    {
        var (code, told) = await Peer.RunAsync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", .. packages], folder);
        if (code != 0) Peer.Absent($"npm did not install {string.Join(", ", packages)}: {told.Trim()}");
    }
}
