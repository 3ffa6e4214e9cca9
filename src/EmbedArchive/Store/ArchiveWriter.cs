using System.Globalization;
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
    private readonly CaptureLog captures;
    private readonly string capturePath;
    private readonly EarlierManifest? previous;
    private readonly SemaphoreSlim gate = new(1);
    private SnapshotFiles snapshots;

    private ArchiveWriter(ArchiveRun run, IArchiveTransaction transaction, EarlierManifest? previous, Stream scratch)
    {
        (this.run, this.transaction, this.previous, files) = (run, transaction, previous, new(transaction, previous));
        snapshots = new(files, null);
        var name = run.StartedAt.UtcDateTime.ToString("yyyyMMdd't'HHmmss.ffffff'z'", CultureInfo.InvariantCulture) + ".warc.gz";
        capturePath = "captures/" + name;
        captures = new(scratch, new(name, run.StartedAt, ManifestTool.Current.Software) { UserAgent = run.Options.Http.UserAgent, Article = run.Article.Address?.AbsoluteUri, Operator = Operator(run.Options.Evidence) });
    }

    /// <summary>Where the run's exchanges are kept.</summary>
    internal ICaptureLog Captures => captures;

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

    /// <summary>Stores what came for a media item, once by its content, when it is safe to show. The item tells what became of it.</summary>
    internal async ValueTask<Media> SaveMediaAsync(Media media, Capture capture, CancellationToken cancellationToken = default)
    {
        media = media with { Capture = capture.RecordId.Length > 0 ? capture.RecordId : null, DeclaredType = media.DeclaredType ?? capture.Header("Content-Type") };
        var verdict = MediaVerdict.Of(capture, run.Options.Media);
        if (verdict.Format is not { } format) return media with { State = verdict.State, Error = verdict.Error };

        var sha256 = capture.StagedBody?.Sha256 ?? Convert.ToHexStringLower(SHA256.HashData(capture.Body.Span));
        var file = new ManifestFile
        {
            Path = $"media/{sha256[..2]}/{sha256}.{format.Extension}", Bytes = capture.BodyLength, Sha256 = sha256, MediaType = format.ContentType, Role = FileRole.Media,
        };
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!files.Has(file.Path) && !await files.KeepAsync(file, cancellationToken).ConfigureAwait(false))
                await files.WriteAsync(file, capture.OpenBody(), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
        return media with
        {
            State = MediaState.Stored, Path = file.Path, Sha256 = sha256, Bytes = file.Bytes, ContentType = format.ContentType, Error = null,
            Width = verdict.Size?.Width ?? media.Width, Height = verdict.Size?.Height ?? media.Height,
        };
    }

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
        await files.WriteAsync(FreeCapturePath(), "application/warc", FileRole.Capture, captures.WriteTo, cancellationToken).ConfigureAwait(false);
        var article = await WriteArticleAsync(contents, cancellationToken).ConfigureAwait(false);
        var embeds = new List<ManifestEmbed>();
        foreach (var embed in (await SaveSnapshotsAsync(contents.Embeds, cancellationToken).ConfigureAwait(false)).Posts)
            embeds.Add(ManifestParts.Embed(embed, snapshots.Of(embed.Snapshot).Path));
        var links = StoreJson.Write(new ArchivedLinks { Schema = ArchivedLinks.CurrentSchema, Links = [.. contents.Links.Select(ArchivedLink.Of)] });
        await EarlierVersions.KeepAsync(files, ArchivePath.Links, links, cancellationToken).ConfigureAwait(false);
        await files.WriteAsync(ArchivePath.Links, links, "application/json", FileRole.Links, cancellationToken).ConfigureAwait(false);
        await WriteObservationsAsync(contents.Links, cancellationToken).ConfigureAwait(false);

        var manifest = new ArchiveManifest
        {
            Schema = ArchiveManifest.CurrentSchema,
            RunId = RunId,
            CreatedAt = run.StartedAt,
            Tool = ManifestTool.Current,
            Options = ManifestOptions.Of(run.Options),
            Evidence = ManifestParts.Evidence(run.Options.Evidence, captures),
            Article = article,
            Embeds = embeds,
            Links = [.. contents.Links.Select(l => new ManifestLink(l.Link.Url, l.Link.Type, l.Expansion.Outcome, l.Expansion.Final))],
            Files = ManifestParts.WithSources(files.All, contents.Embeds),
            Omissions = ManifestParts.Omissions(contents.Embeds, captures.Exchanges),
        };
        manifest = await files.WriteManifestAsync(manifest, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            captures.Dispose();
            gate.Dispose();
        }
        finally
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static string? Operator(EvidenceOptions evidence) => (evidence.Collector, evidence.Organisation) switch
    {
        (null, null) => null,
        ({ } name, { } organisation) => $"{name}, {organisation}".ReplaceLineEndings(" "),
        var (name, organisation) => (name ?? organisation)!.ReplaceLineEndings(" "),
    };

    private async ValueTask WriteObservationsAsync(IReadOnlyList<LinkResult> links, CancellationToken cancellationToken)
    {
        foreach (var link in links)
            if (link.Observation is { } seen) snapshots.Log.Add(link.Link.Url, snapshots.Earlier?.FirstOf(link.Link), seen);
        if (snapshots.Log.Grew) await files.WriteAsync(ArchivePath.Observations, StoreJson.Write(snapshots.Log.All), "application/json", FileRole.Observations, cancellationToken).ConfigureAwait(false);
    }

    // Two runs of one instant (a replay into the archive that it comes from, a clock that stands still) keep a file each, unless both hold the very same.
    private string FreeCapturePath()
    {
        var (path, own) = (capturePath, (string?)null);
        for (var n = 2; files.Before(path) is { } before && before.Sha256 != (own ??= Hash()); n++) path = capturePath.Replace(".warc.gz", $"-{n}.warc.gz", StringComparison.Ordinal);
        return path;

        string Hash()
        {
            using var hashing = new HashingStream(Stream.Null);
            captures.WriteTo(hashing);
            return hashing.Sha256;
        }
    }

    private async ValueTask<ManifestArticle> WriteArticleAsync(ArchiveContents contents, CancellationToken cancellationToken)
    {
        var article = run.Article;
        var path = article.Format == ArticleFormat.Text ? "article.txt" : "article.html";
        var type = article.Format == ArticleFormat.Text ? "text/plain" : "text/html";
        var bytes = run.Bytes;
        await EarlierVersions.KeepAsync(files, path, bytes, cancellationToken).ConfigureAwait(false);
        var copy = await files.WriteAsync(path, bytes, type, FileRole.Article, cancellationToken).ConfigureAwait(false);
        if (contents.OfflineArticle is { } html) await files.WriteAsync("../" + contents.OfflineName, html, "text/html", FileRole.OfflineArticle, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Url = article.Address?.AbsoluteUri, PublishedAt = article.PublishedAt, Format = article.Format, Path = path, Sha256 = copy.Sha256,
            Charset = article.Encoding.WebName, Length = article.Html.Length, OfflineArticle = contents.OfflineArticle is null ? null : "../" + contents.OfflineName,
        };
    }
}
