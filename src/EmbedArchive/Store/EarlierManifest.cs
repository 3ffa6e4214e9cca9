using System.Security.Cryptography;
using System.Text.Json;

namespace EmbedArchive.Store;

/// <summary>The manifest that a run finds, with its very bytes: a time stamp or a note elsewhere may have their hash.</summary>
internal sealed record EarlierManifest(ArchiveManifest Value, ReadOnlyMemory<byte> Json)
{
    internal string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Json.Span));

    /// <summary>Where it is kept when another one takes its place.</summary>
    internal string NextPath => $"manifests/{Value.Files.Count(f => f.Role == FileRole.EarlierManifest) + 1}.json";

    /// <summary>The manifest of the archive as it is; null when there is none that can be read.</summary>
    internal static async ValueTask<EarlierManifest?> ReadAsync(IArchiveTransaction transaction, CancellationToken cancellationToken)
    {
        if (await transaction.OpenReadAsync(ArchivePath.Manifest, cancellationToken).ConfigureAwait(false) is not { } stream) return null;
        var json = await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
        try
        {
            return new(StoreJson.Read<ArchiveManifest>(json), json);
        }
        catch (JsonException)
        {
            // A damaged manifest names nothing that could be trusted: the archive is written anew, and verification tells of what is left over.
            return null;
        }
    }
}
