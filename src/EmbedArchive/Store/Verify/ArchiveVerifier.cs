using System.Security.Cryptography;
using System.Text.Json;

namespace EmbedArchive.Store;

/// <summary>
/// Reads every byte of an archive and compares it with what the archive says of itself: each file against the manifest, the manifest
/// against the list of hashes, each record of the captures against its digests and the standard, references in both directions.
/// </summary>
internal sealed class ArchiveVerifier
{
    private readonly IArchiveStore store;
    private readonly string archive;
    private readonly ITimeStamper? stamper;
    private readonly List<VerifyFinding> findings = [];
    private readonly Lock finding = new();
    private readonly FileCheck files;

    private ArchiveVerifier(IArchiveStore store, string archive, ITimeStamper? stamper) =>
        (this.store, this.archive, this.stamper, files) = (store, archive, stamper, new(store, archive, Find));

    /// <exception cref="ArchiveStorageException">There is no such archive, or a file cannot be read.</exception>
    internal static async ValueTask<VerifyReport> VerifyAsync(IArchiveStore store, string archive, ITimeStamper? stamper = null, CancellationToken cancellationToken = default)
    {
        var verifier = new ArchiveVerifier(store, archive, stamper);
        await verifier.RunAsync(cancellationToken).ConfigureAwait(false);
        return new()
        {
            Archive = archive, Files = verifier.files.Files, Bytes = verifier.files.Bytes, Records = verifier.files.Records.Count,
            Findings = [.. verifier.findings.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.What, StringComparer.Ordinal)],
        };
    }

    private async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        var there = await store.ListAsync(archive, cancellationToken).ConfigureAwait(false)
            ?? throw new ArchiveStorageException($"There is no archive at {archive}.");
        foreach (var path in there.Where(IsUnfinished)) Find(path, FindingSeverity.Incomplete, "A run was interrupted and left this, or is at work now. When none is, archive the article again: that completes the archive and clears this away.");
        if (await ManifestAsync(cancellationToken).ConfigureAwait(false) is not { } manifest) return;

        await files.RunAsync(manifest.Files, cancellationToken).ConfigureAwait(false);
        var known = manifest.Files.Select(f => f.Path).Append(ArchivePath.Manifest).Append(ArchivePath.HashList).ToHashSet(StringComparer.Ordinal);
        foreach (var path in there.Where(p => !known.Contains(p) && !IsUnfinished(p))) Extra(path);

        var references = new ReferenceCheck(manifest, files.Records, Find);
        foreach (var file in manifest.Files.Where(ReferenceCheck.HasReferences))
            if (await ReadAsync(file.Path, cancellationToken).ConfigureAwait(false) is { } json) references.Read(file, json);
        references.End();
        await new ManifestChain(manifest, ReadAsync, Find).CheckAsync(cancellationToken).ConfigureAwait(false);
        await new StampCheck(stamper, ReadAsync, Find).CheckAsync(there, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ArchiveManifest?> ManifestAsync(CancellationToken cancellationToken)
    {
        var json = await ReadAsync(ArchivePath.Manifest, cancellationToken).ConfigureAwait(false);
        var list = await ReadAsync(ArchivePath.HashList, cancellationToken).ConfigureAwait(false);
        if (json is null)
        {
            Find(ArchivePath.Manifest, list is null ? FindingSeverity.Incomplete : FindingSeverity.Damage,
                list is null ? "There is no manifest: no run has ended here. Archive the article again." : "The manifest is missing, though an ended run's list of hashes is there.");
            return null;
        }
        try
        {
            var manifest = StoreJson.Read<ArchiveManifest>(json);
            var expected = HashList.Write(manifest.Files, Convert.ToHexStringLower(SHA256.HashData(json)));
            if (list is null) Find(ArchivePath.HashList, FindingSeverity.Damage, "It is missing.");
            else if (!list.AsSpan().SequenceEqual(expected)) Find(ArchivePath.HashList, FindingSeverity.Damage, "It and the manifest do not agree: one of the two was changed.");
            return manifest;
        }
        catch (JsonException damage)
        {
            Find(ArchivePath.Manifest, FindingSeverity.Damage, $"It cannot be read: {damage.Message}");
            return null;
        }
    }

    private async ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken) =>
        await store.OpenReadAsync(archive, path, cancellationToken).ConfigureAwait(false) is { } stream
            ? await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false) : null;

    private void Extra(string path)
    {
        // A time stamp over the manifest cannot be named in it, and is looked at by itself; what file managers drop is nobody's.
        var name = path.Split('/')[^1];
        if (StampFile.IsOne(path)) return;
        if (name is ".DS_Store" or "Thumbs.db" or "desktop.ini") Find(path, FindingSeverity.Note, "A file manager left it.");
        else Find(path, FindingSeverity.Damage, "The manifest does not name it: it was added.");
    }

    private static bool IsUnfinished(string path) =>
        path.Split('/')[^1] is var name && (name == ArchiveFolder.Journal || name.StartsWith(ArchiveFolder.Scratch + "-", StringComparison.Ordinal)
            || (name[0] == '.' && name.EndsWith(".staged", StringComparison.Ordinal)));

    private void Find(string path, FindingSeverity severity, string what)
    {
        lock (finding) findings.Add(new(path, severity, what));
    }
}
