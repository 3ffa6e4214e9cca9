using System.Text.Json;

namespace EmbedArchive.Store;

/// <summary>Whether what the files of an archive say of each other is so, in both directions.</summary>
internal sealed class ReferenceCheck(ArchiveManifest manifest, IReadOnlySet<string> records, Action<string, FindingSeverity, string> find)
{
    private readonly Dictionary<string, ManifestFile> files = manifest.Files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Posts and the links; posts as they were earlier too, as their media and captures must stay.</summary>
    internal static bool HasReferences(ManifestFile file) =>
        file.Role is FileRole.Snapshot or FileRole.Links or FileRole.Observations || (file.Role == FileRole.EarlierVersion && file.Path.StartsWith("posts/", StringComparison.Ordinal));

    internal void Read(ManifestFile file, byte[] json)
    {
        try
        {
            if (file.Role == FileRole.Observations) Observations(file.Path, StoreJson.Read<ArchivedObservations>(json));
            else if (file.Role == FileRole.Links) Links(file.Path, StoreJson.Read<ArchivedLinks>(json));
            else Snapshot(file.Path, StoreJson.Read<PostSnapshot>(json));
        }
        catch (JsonException damage)
        {
            find(file.Path, FindingSeverity.Damage, $"It cannot be read: {damage.Message}");
        }
    }

    internal void End()
    {
        if (files.Count != manifest.Files.Count) find(ArchivePath.Manifest, FindingSeverity.Damage, "It names a file twice.");
        File(manifest.Article.Path, ArchivePath.Manifest, manifest.Article.Sha256);
        if (manifest.Article.OfflineArticle is { } offline) File(offline, ArchivePath.Manifest, null);
        foreach (var embed in manifest.Embeds)
        {
            File(embed.Snapshot, ArchivePath.Manifest, null);
            foreach (var media in embed.Media) File(media, ArchivePath.Manifest, null);
        }
        foreach (var file in manifest.Files)
        {
            Record(file.Capture, ArchivePath.Manifest);
            if (file.Role is FileRole.Snapshot or FileRole.Media && !used.Contains(file.Path))
                find(file.Path, FindingSeverity.Note, "Nothing of the last run names it: an earlier one stored it.");
        }
    }

    private void Snapshot(string path, PostSnapshot snapshot)
    {
        foreach (var media in SnapshotMedia.Of(snapshot))
        {
            if (media.Path is { } stored) File(stored, path, media.Sha256);
            Record(media.Capture, path);
        }
        foreach (var source in snapshot.Evidence.Sources) Record(source.Capture, path);
        if (snapshot.Availability.PreviousSnapshot is { } before) File(before.Path, path, before.Sha256);
    }

    // Each version that was seen is there: the last one under the snapshot's own name, those before by number.
    private void Observations(string path, ArchivedObservations seen)
    {
        foreach (var post in seen.Posts)
        {
            File(post.Snapshot, path, null);
            foreach (var version in post.Observations.Select(o => o.Version).Distinct())
                if (version < 1 || (version > 1 && !files.ContainsKey(EarlierVersions.PathOf(post.Snapshot, version - 1))))
                    find(path, FindingSeverity.Damage, $"It tells of version {version} of {post.Snapshot}, which is not in the archive.");
        }
    }

    private void Links(string path, ArchivedLinks links)
    {
        foreach (var hop in links.Links.SelectMany(l => l.Hops)) Record(hop.Capture, path);
        if (!links.Links.Select(l => (l.Url, l.Outcome)).SequenceEqual(manifest.Links.Select(l => (l.Url, l.Outcome))))
            find(path, FindingSeverity.Damage, "Its links are not those of the manifest.");
    }

    private void File(string path, string from, string? sha256)
    {
        used.Add(path);
        if (!files.TryGetValue(path, out var file)) find(from, FindingSeverity.Damage, $"It names {path}, which is not in the archive.");
        else if (sha256 is not null && file.Sha256 != sha256) find(from, FindingSeverity.Damage, $"It names {path} with another SHA-256 than the manifest's.");
    }

    private void Record(string? id, string from)
    {
        if (!string.IsNullOrEmpty(id) && !records.Contains(id)) find(from, FindingSeverity.Damage, $"It names the record {id}, which is in no capture.");
    }
}
