using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;

namespace EmbedArchive.Tests.Support;

/// <summary>
/// Every snapshot that the tests of a run make: those they hold in memory, those the command prints, and those in the archives they leave. All are
/// held against the published schema by <see cref="MadeSnapshotsCheck"/> at the end. Equal ones are kept once.
/// </summary>
internal static class MadeSnapshots
{
    private static readonly ConcurrentDictionary<string, string> NameByJson = new(StringComparer.Ordinal);

    /// <summary>The JSON of each, with the test that made it first.</summary>
    internal static IReadOnlyCollection<KeyValuePair<string, string>> All => [.. NameByJson];

    internal static PostSnapshot Kept(this PostSnapshot post)
    {
        Keep(SnapshotJson.Write(post, indented: false), "in memory");
        return post;
    }

    internal static async ValueTask<Resolution> KeptAsync(this ValueTask<Resolution> resolving)
    {
        var done = await resolving;
        done.Snapshot.Kept();
        return done;
    }

    /// <summary>What <c>resolve</c> printed: a snapshot, or one a line.</summary>
    internal static void KeepPrinted(string output)
    {
        foreach (var line in output.Split('\n').Where(l => l.StartsWith('{'))) Keep(line, "printed");
    }

    /// <summary>
    /// The snapshots in the archives of a folder, as their manifests name them. A file that is not what its manifest says was spoilt by the test, and
    /// so was an archive without a manifest that can be read: those are broken on purpose.
    /// </summary>
    internal static void KeepArchivesOf(string folder)
    {
        foreach (var manifest in Directory.EnumerateFiles(folder, "manifest.json", SearchOption.AllDirectories))
            foreach (var (path, sha256) in Snapshots(manifest))
                if (Path.Combine(Path.GetDirectoryName(manifest)!, path) is var file && File.Exists(file)
                    && File.ReadAllBytes(file) is var json && Convert.ToHexStringLower(SHA256.HashData(json)) == sha256)
                    Keep(System.Text.Encoding.UTF8.GetString(json), path);
    }

    private static (string Path, string Sha256)[] Snapshots(string manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("files", out var files) ? []
                : [.. files.EnumerateArray().Where(f => f.GetProperty("role").GetString() == "snapshot").Select(f => (f.GetProperty("path").GetString()!, f.GetProperty("sha256").GetString()!))];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static void Keep(string json, string where) => NameByJson.TryAdd(json, $"{TestContext.CurrentContext.Test.FullName}, {where}");
}
