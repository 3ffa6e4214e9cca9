using System.Security.Cryptography;
using System.Text.Json;

namespace EmbedArchive.Store;

/// <summary>The manifest that a run finds, with its very bytes: a time stamp or a note elsewhere may have their hash.</summary>
internal sealed record EarlierManifest(ArchiveManifest Value, ReadOnlyMemory<byte> Json)
{
    internal string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Json.Span));

    /// <summary>The files of the time stamps over it: what follows <c>manifest.json</c> in their names, and their bytes.</summary>
    internal IReadOnlyList<KeyValuePair<string, byte[]>> Stamps { get; private init; } = [];

    /// <summary>Where it is kept when another one takes its place.</summary>
    internal string NextPath => $"manifests/{Value.Files.Count(f => f.Role == FileRole.EarlierManifest) + 1}.json";

    /// <summary>The manifest of the archive as it is; null when there is none that can be read.</summary>
    internal static async ValueTask<EarlierManifest?> ReadAsync(IArchiveStore store, string archive, IArchiveTransaction transaction, CancellationToken cancellationToken)
    {
        if (await transaction.OpenReadAsync(ArchivePath.Manifest, cancellationToken).ConfigureAwait(false) is not { } stream) return null;
        var json = await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
        try
        {
            var manifest = StoreJson.Read<ArchiveManifest>(json);
            return new(manifest, json) { Stamps = await StampsAsync(store, archive, transaction, manifest, cancellationToken).ConfigureAwait(false) };
        }
        catch (JsonException)
        {
            // A damaged manifest names nothing that could be trusted: the archive is written anew, and verification tells of what is left over.
            return null;
        }
    }

    // A stamp that no new one has replaced is over a manifest still before this one, with which it was kept already.
    private static async ValueTask<IReadOnlyList<KeyValuePair<string, byte[]>>> StampsAsync(
        IArchiveStore store, string archive, IArchiveTransaction transaction, ArchiveManifest manifest, CancellationToken cancellationToken)
    {
        var stamps = new List<KeyValuePair<string, byte[]>>();
        var kept = manifest.Files.Where(f => f.Role == FileRole.TimeStamp).Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        foreach (var path in (await store.ListAsync(archive, cancellationToken).ConfigureAwait(false) ?? []).Where(StampFile.IsOne))
        {
            if (await transaction.OpenReadAsync(path, cancellationToken).ConfigureAwait(false) is not { } stream) continue;
            var bytes = await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
            if (!kept.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)))) stamps.Add(new(path[ArchivePath.Manifest.Length..], bytes));
        }
        return stamps;
    }
}
