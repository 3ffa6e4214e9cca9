using System.Text;

namespace EmbedArchive.Tests.Store.Contract;

/// <summary>Writing and reading whole archives of small texts.</summary>
internal static class ArchiveContent
{
    /// <summary>Four files; one of them beside the archive, the manifest the last one.</summary>
    internal static readonly string[] Paths = ["captures/a.warc.gz", "posts/x-1.json", "../story.archived.html", "manifest.json"];

    internal static async Task WriteAsync(IArchiveTransaction transaction, string path, string text)
    {
        await using var stream = await transaction.CreateAsync(path);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    internal static async Task WriteVersionAsync(IArchiveStore store, string archive, string version)
    {
        await using var transaction = await store.BeginAsync(archive);
        foreach (var path in Paths) await WriteAsync(transaction, path, $"{path} {version}");
        await transaction.CommitAsync();
    }

    internal static async Task<string?> ReadAsync(IArchiveStore store, string archive, string path) => await TextAsync(await store.OpenReadAsync(archive, path));

    /// <summary>The one version that all files are of; null when no file is there. Fails when they are of several.</summary>
    internal static async Task<string?> VersionAsync(IArchiveStore store, string archive)
    {
        var versions = new List<string?>();
        foreach (var path in Paths) versions.Add((await ReadAsync(store, archive, path))?[(path.Length + 1)..]);
        Assert.That(versions.Distinct().Count(), Is.EqualTo(1), $"one whole archive, not a mixture: {string.Join(" | ", versions)}");
        return versions[0];
    }

    internal static async Task<string?> TextAsync(Stream? stream)
    {
        if (stream is null) return null;
        await using (stream)
        {
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync();
        }
    }
}
