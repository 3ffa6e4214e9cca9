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
    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<PostSnapshot, StoredSnapshot> snapshots = new(ReferenceEqualityComparer.Instance);

    private ArchiveWriter(ArchiveRun run, IArchiveTransaction transaction, EarlierManifest? previous, Stream scratch)
    {
        (this.run, this.transaction, files) = (run, transaction, new(transaction, previous));
        var name = run.StartedAt.UtcDateTime.ToString("yyyyMMdd't'HHmmss.ffffff'z'", CultureInfo.InvariantCulture) + ".warc.gz";
        capturePath = "captures/" + name;
        captures = new(scratch, new(name, run.StartedAt, ManifestTool.Current.Software) { UserAgent = run.Options.Http.UserAgent, Article = run.Article.Address?.AbsoluteUri, Operator = Operator(run.Options.Evidence) });
    }

    /// <summary>Where the run's exchanges are kept.</summary>
    internal ICaptureLog Captures => captures;

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

    /// <summary>Stores the snapshot of every post; what is rendered later can name them by <see cref="PostSnapshot.Id"/>.</summary>
    /// <exception cref="ArchiveStorageException">One cannot be written.</exception>
    internal async ValueTask<IReadOnlyDictionary<string, StoredSnapshot>> SaveSnapshotsAsync(IReadOnlyList<EmbedResult> posts, CancellationToken cancellationToken = default)
    {
        var byId = new Dictionary<string, StoredSnapshot>(StringComparer.Ordinal);
        foreach (var post in posts) byId.TryAdd(post.Snapshot.Id, snapshots[post.Snapshot] = await WriteSnapshotAsync(post.Snapshot, cancellationToken).ConfigureAwait(false));
        return byId;
    }

    /// <summary>Keeps everything: captures first, the manifest last; then all of it becomes visible at once.</summary>
    /// <exception cref="ArchiveStorageException">It cannot be written; what was there before is still there.</exception>
    internal async ValueTask<ArchiveManifest> CommitAsync(ArchiveContents contents, CancellationToken cancellationToken = default)
    {
        await files.WriteAsync(FreeCapturePath(), "application/warc", FileRole.Capture, captures.WriteTo, cancellationToken).ConfigureAwait(false);
        var article = await WriteArticleAsync(contents, cancellationToken).ConfigureAwait(false);
        var embeds = new List<ManifestEmbed>();
        foreach (var embed in contents.Embeds)
            embeds.Add(ManifestParts.Embed(embed, (snapshots.GetValueOrDefault(embed.Snapshot) ?? await WriteSnapshotAsync(embed.Snapshot, cancellationToken).ConfigureAwait(false)).Path));
        var links = StoreJson.Write(new ArchivedLinks { Schema = ArchivedLinks.CurrentSchema, Links = [.. contents.Links.Select(ArchivedLink.Of)] });
        await EarlierVersions.KeepAsync(files, ArchivePath.Links, links, cancellationToken).ConfigureAwait(false);
        await files.WriteAsync(ArchivePath.Links, links, "application/json", FileRole.Links, cancellationToken).ConfigureAwait(false);

        var manifest = new ArchiveManifest
        {
            Schema = ArchiveManifest.CurrentSchema,
            RunId = WarcId.Of("run", WarcDate.Format(run.StartedAt), article.Sha256),
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

    /// <summary>Puts a new offline article beside a stored archive (<c>render</c>).</summary>
    /// <exception cref="ArchiveStorageException">There is no whole archive, or it cannot be written.</exception>
    internal static async ValueTask ReplaceOfflineArticleAsync(IArchiveStore store, string archive, string name, ReadOnlyMemory<byte> html, CancellationToken cancellationToken = default)
    {
        var transaction = await store.BeginAsync(archive, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var previous = await EarlierManifest.ReadAsync(store, archive, transaction, cancellationToken).ConfigureAwait(false)
                ?? throw new ArchiveStorageException($"{archive} has no readable manifest: archive the article again.");
            var (files, manifest) = (new ArchiveFiles(transaction, previous), previous.Value);
            var file = await files.WriteAsync("../" + name, html, "text/html", FileRole.OfflineArticle, cancellationToken).ConfigureAwait(false);
            manifest = manifest with
            {
                Article = manifest.Article with { OfflineArticle = file.Path },
                Files = [.. manifest.Files.Where(f => f.Role != FileRole.OfflineArticle).Append(file).OrderBy(f => f.Path, StringComparer.Ordinal)],
            };
            await files.WriteManifestAsync(manifest, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
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
        var bytes = article.Bytes ?? article.Encoding.GetBytes(article.Html);
        await EarlierVersions.KeepAsync(files, path, bytes, cancellationToken).ConfigureAwait(false);
        var copy = await files.WriteAsync(path, bytes, type, FileRole.Article, cancellationToken).ConfigureAwait(false);
        if (contents.OfflineArticle is { } html) await files.WriteAsync("../" + contents.OfflineName, html, "text/html", FileRole.OfflineArticle, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Url = article.Address?.AbsoluteUri, PublishedAt = article.PublishedAt, Format = article.Format, Path = path, Sha256 = copy.Sha256,
            Charset = article.Encoding.WebName, Length = article.Html.Length, OfflineArticle = contents.OfflineArticle is null ? null : "../" + contents.OfflineName,
        };
    }

    // Two posts get one name only when their keys are equal but for the kind; the later one is numbered.
    private async ValueTask<StoredSnapshot> WriteSnapshotAsync(PostSnapshot snapshot, CancellationToken cancellationToken)
    {
        var bytes = StoreJson.Write(snapshot);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = PostFileName.Of(snapshot);
        for (var n = 2; files.Has(path); n++)
        {
            if (files.All.First(f => f.Path == path).Sha256 == sha256) return new(path, sha256);
            path = PostFileName.Of(snapshot).Replace(".json", $"-{n}.json", StringComparison.Ordinal);
        }
        await EarlierVersions.KeepAsync(files, path, bytes, cancellationToken).ConfigureAwait(false);
        await files.WriteAsync(path, bytes, "application/json", FileRole.Snapshot, cancellationToken).ConfigureAwait(false);
        return new(path, sha256);
    }
}
