using System.Security.Cryptography;
using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>Writes the archive of one article in one run. Until <see cref="CommitAsync"/> the archive is as it was before; without it nothing stays.</summary>
internal sealed class ArchiveWriter : IAsyncDisposable
{
    private readonly ArchiveRun run;
    private readonly IArchiveTransaction transaction;
    private readonly ArchiveFiles files;
    private readonly CaptureFile capture;
    private readonly MediaFiles media;
    private readonly EarlierManifest? previous;
    private SnapshotFiles snapshots;

    private ArchiveWriter(ArchiveRun run, IArchiveTransaction transaction, EarlierManifest? previous, Stream scratch)
    {
        (this.run, this.transaction, this.previous, files) = (run, transaction, previous, new(transaction, previous));
        (capture, media, snapshots) = (new(run, scratch), new(files, run.Options.Media), new(files, null));
    }

    /// <summary>Where the run's exchanges are kept.</summary>
    internal ICaptureLog Captures => capture.Log;

    /// <summary>Follows from the start of the run and its article.</summary>
    private string RunId => WarcId.Of(run.Refreshes ? "refresh" : "run", WarcDate.Format(run.StartedAt), Convert.ToHexStringLower(SHA256.HashData(run.Bytes.Span)));

    /// <summary>When the run began.</summary>
    internal DateTimeOffset StartedAt => run.StartedAt;

    /// <summary>Begins; waits while another run writes the same archive.</summary>
    /// <exception cref="ArchiveStorageException">The archive cannot be written.</exception>
    internal static async ValueTask<ArchiveWriter> OpenAsync(IArchiveStore store, string archive, ArchiveRun run, CancellationToken cancellationToken = default)
    {
        run = run with { StartedAt = WarcDate.Whole(run.StartedAt) };
        var transaction = await store.BeginAsync(archive, cancellationToken).ConfigureAwait(false);
        try
        {
            var previous = await EarlierManifest.ReadAsync(store, archive, transaction, cancellationToken).ConfigureAwait(false);
            return new(run, transaction, previous, await transaction.CreateScratchAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Begins a run over what is archived already, with the article as it is there (<c>refresh</c>).</summary>
    /// <exception cref="ArchiveStorageException">There is no whole archive, or it cannot be written.</exception>
    internal static async ValueTask<(ArchiveWriter Writer, StoredArchive Stored)> ReopenAsync(
        IArchiveStore store, string archive, DateTimeOffset startedAt, EmbedArchiveOptions options, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var stored = await ArchiveReader.ReadAsync(store, archive, cancellationToken).ConfigureAwait(false);
            var writer = await OpenAsync(store, archive, new(stored.Article, startedAt, options) { Refreshes = true }, cancellationToken).ConfigureAwait(false);
            if (writer.previous?.Value.RunId == stored.Manifest.RunId) return (writer, stored);
            // Another run ended between the reading and the lock.
            await writer.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// What earlier runs left, which this one goes on from. Null when there is nothing, or when this is the very run that wrote it, replayed from its
    /// capture: then all is written again, byte for byte, which mends what a power cut took.
    /// </summary>
    internal async ValueTask<EarlierArchive?> ReadEarlierAsync(Detection detection, CancellationToken cancellationToken = default)
    {
        if (previous is null) return null;
        var earlier = await EarlierArchive.ReadAsync(files, previous.Value, cancellationToken).ConfigureAwait(false);
        var again = run.Options.Http.Replay.Count > 0 && earlier.RunId == RunId && !earlier.HoldsAll(run.Article, detection, run.Options.Media);
        if (again) return null;
        snapshots = new(files, earlier);
        return earlier;
    }

    /// <inheritdoc cref="MediaFiles.SaveAsync"/>
    internal ValueTask<Media> SaveMediaAsync(Media item, Capture answer, CancellationToken cancellationToken = default) => media.SaveAsync(item, answer, cancellationToken);

    /// <summary>Opens a file as the run leaves it; null when it is not there.</summary>
    internal ValueTask<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken = default) => transaction.OpenReadAsync(path, cancellationToken);

    /// <summary>Stores the snapshot of every post.</summary>
    /// <returns>The posts, and where their snapshots lie by <see cref="PostSnapshot.Id"/>, so that what is rendered can name them.</returns>
    /// <exception cref="ArchiveStorageException">One cannot be written.</exception>
    internal async ValueTask<(IReadOnlyList<EmbedResult> Posts, IReadOnlyDictionary<string, StoredSnapshot> Files)> SaveSnapshotsAsync(
        IReadOnlyList<EmbedResult> posts, CancellationToken cancellationToken = default)
    {
        var saved = posts.ToArray();
        // What stays as it is has its name first.
        foreach (var i in Enumerable.Range(0, saved.Length).OrderByDescending(i => saved[i].Kept))
            saved[i] = await snapshots.SaveAsync(saved[i], cancellationToken).ConfigureAwait(false);
        var byId = new Dictionary<string, StoredSnapshot>(StringComparer.Ordinal);
        foreach (var post in saved) byId.TryAdd(post.Snapshot.Id, snapshots.Of(post.Snapshot));
        return (saved, byId);
    }

    /// <summary>Keeps everything: captures first, the manifest last; then all of it becomes visible at once.</summary>
    /// <exception cref="ArchiveStorageException">It cannot be written; what was there before is still there.</exception>
    internal async ValueTask<ArchiveManifest> CommitAsync(ArchiveContents contents, CancellationToken cancellationToken = default)
    {
        await capture.WriteAsync(files, cancellationToken).ConfigureAwait(false);
        var article = await ArticleFiles.WriteAsync(files, run, contents, cancellationToken).ConfigureAwait(false);
        var (posts, _) = await SaveSnapshotsAsync(contents.Embeds, cancellationToken).ConfigureAwait(false);
        await WriteLinksAsync(contents.Links, cancellationToken).ConfigureAwait(false);
        await WriteObservationsAsync(contents.Links, cancellationToken).ConfigureAwait(false);
        var manifest = await files.WriteManifestAsync(Manifest(contents, article, posts), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            capture.Dispose();
            media.Dispose();
        }
        finally
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ArchiveManifest Manifest(ArchiveContents contents, ManifestArticle article, IReadOnlyList<EmbedResult> posts) => new()
    {
        Schema = ArchiveManifest.CurrentSchema,
        RunId = RunId,
        CreatedAt = run.StartedAt,
        Tool = ManifestTool.Current,
        Options = ManifestOptions.Of(run.Options),
        Evidence = ManifestParts.Evidence(run.Options.Evidence, capture.Log),
        Article = article,
        Embeds = [.. posts.Select(p => ManifestParts.Embed(p, snapshots.Of(p.Snapshot).Path))],
        Links = [.. contents.Links.Select(l => new ManifestLink(l.Link.Url, l.Link.Type, l.Expansion.Outcome, l.Expansion.Final))],
        Files = ManifestParts.WithSources(files.All, contents.Embeds),
        Omissions = ManifestParts.Omissions(contents.Embeds, capture.Log.Exchanges),
    };

    private async ValueTask WriteLinksAsync(IReadOnlyList<LinkResult> links, CancellationToken cancellationToken)
    {
        var json = StoreJson.Write(new ArchivedLinks { Schema = ArchivedLinks.CurrentSchema, Links = [.. links.Select(ArchivedLink.Of)] });
        await EarlierVersions.KeepAsync(files, ArchivePath.Links, json, cancellationToken).ConfigureAwait(false);
        await files.WriteAsync(ArchivePath.Links, json, "application/json", FileRole.Links, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask WriteObservationsAsync(IReadOnlyList<LinkResult> links, CancellationToken cancellationToken)
    {
        foreach (var link in links)
            if (link.Observation is { } seen) snapshots.Log.Add(link.Link.Url, snapshots.Earlier?.FirstOf(link.Link), seen);
        if (snapshots.Log.Grew) await files.WriteAsync(ArchivePath.Observations, StoreJson.Write(snapshots.Log.All), "application/json", FileRole.Observations, cancellationToken).ConfigureAwait(false);
    }
}
