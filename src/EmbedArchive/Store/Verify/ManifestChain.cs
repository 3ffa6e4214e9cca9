using System.Text.Json;

namespace EmbedArchive.Store;

/// <summary>
/// The manifests before the last one: each names the one before it by hash, none is left out, and what each of them lists is still there
/// (offline articles are made anew and the list of observations only grows, so those alone are not kept).
/// </summary>
internal sealed class ManifestChain(ArchiveManifest manifest, Func<string, CancellationToken, ValueTask<byte[]?>> read, Action<string, FindingSeverity, string> find)
{
    private readonly HashSet<string> there = manifest.Files.Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);

    internal async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        var left = manifest.Files.Where(f => f.Role == FileRole.EarlierManifest).DistinctBy(f => f.Path).ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        var from = ArchivePath.Manifest;
        for (var before = manifest.PreviousManifest; before is not null;)
        {
            if (!left.Remove(before.Path, out var sha256)) find(from, FindingSeverity.Damage, $"It names {before.Path} as the manifest before it, which is not in the archive.");
            else if (sha256 != before.Sha256) find(from, FindingSeverity.Damage, $"It names {before.Path} as the manifest before it with another SHA-256 than that file has.");
            if (sha256 is null || await ReadAsync(before.Path, cancellationToken).ConfigureAwait(false) is not { } earlier) break;
            (from, before) = (before.Path, earlier.PreviousManifest);
        }
        foreach (var path in left.Keys) find(path, FindingSeverity.Damage, "No later manifest names it as the one before: it does not belong to this archive, or one between is lost.");
    }

    private async ValueTask<ArchiveManifest?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (await read(path, cancellationToken).ConfigureAwait(false) is not { } json) return null;
        try
        {
            var earlier = StoreJson.Read<ArchiveManifest>(json);
            foreach (var file in earlier.Files)
                if (file.Role is not (FileRole.OfflineArticle or FileRole.Observations) && !there.Contains(file.Sha256))
                    find(path, FindingSeverity.Damage, $"It lists {file.Path} with SHA-256 {file.Sha256}, and no file of the archive has that hash any more.");
            return earlier;
        }
        catch (JsonException damage)
        {
            find(path, FindingSeverity.Damage, $"It cannot be read: {damage.Message}");
            return null;
        }
    }
}
