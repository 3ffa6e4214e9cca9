using System.Security.Cryptography;
using System.Text.Json;
using EmbedArchive.Normalize;

namespace EmbedArchive.Store;

/// <summary>
/// What earlier runs left in an archive, as far as it is whole: every file that counts here was read and has the hash that the manifest names.
/// What is damaged or lost counts as never had, so that the run mends it.
/// </summary>
internal sealed class EarlierArchive
{
    private readonly ArchiveManifest manifest;
    private readonly ArchivedObservations observations;
    private readonly Dictionary<string, (EarlierPost Post, StoredSnapshot File)> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkResult> links = new(StringComparer.Ordinal);
    private readonly Dictionary<PostSnapshot, StoredSnapshot> files = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<ArticleLink> places;
    private readonly bool rendered;

    private EarlierArchive(ArchiveManifest manifest, ArchivedObservations observations, IReadOnlyList<LinkResult> ways, bool rendered)
    {
        (this.manifest, this.observations, this.rendered) = (manifest, observations, rendered);
        places = [.. ways.Select(w => w.Link)];
        foreach (var way in ways) links.TryAdd(way.Link.Url, way);
    }

    /// <summary>The run that wrote it last.</summary>
    internal string RunId => manifest.RunId;

    /// <summary>What was seen until now.</summary>
    internal ArchivedObservations Observations => observations;

    internal static async ValueTask<EarlierArchive> ReadAsync(ArchiveFiles files, ArchiveManifest manifest, CancellationToken cancellationToken)
    {
        var observations = await ReadJsonAsync<ArchivedObservations>(files, ArchivePath.Observations, cancellationToken).ConfigureAwait(false) ?? ArchivedObservations.None;
        var links = await ReadJsonAsync<ArchivedLinks>(files, ArchivePath.Links, cancellationToken).ConfigureAwait(false);
        var offline = manifest.Article.OfflineArticle is { } page && await files.IsWholeAsync(page, cancellationToken).ConfigureAwait(false);
        var article = await files.IsWholeAsync(manifest.Article.Path, cancellationToken).ConfigureAwait(false);
        var earlier = new EarlierArchive(manifest, observations, [.. (links?.Links ?? []).Select(l => l.ToResult())], offline && article);
        foreach (var entry in manifest.Embeds) await earlier.ReadAsync(files, entry, cancellationToken).ConfigureAwait(false);
        return earlier;
    }

    internal EarlierPost? Find(Embed embed) => posts.TryGetValue(Key(embed.Provider, embed.Kind, embed.Id, embed.Url, embed.Fallback), out var found) ? found.Post : null;

    internal ExpandedLink? Find(ArticleLink link) => links.GetValueOrDefault(link.Url)?.Expansion;

    /// <summary>The observation that the first run made of a link without writing it down.</summary>
    internal LinkObservation? FirstOf(ArticleLink link) => Find(link) is { } way ? LinkObserver.First(way, manifest.CreatedAt) : null;

    /// <summary>Where the snapshot of the post lies, as an earlier run named it.</summary>
    internal StoredSnapshot? PlaceOf(Embed embed) => posts.TryGetValue(Key(embed.Provider, embed.Kind, embed.Id, embed.Url, embed.Fallback), out var found) ? found.File : null;

    /// <summary>The file that holds this very snapshot; null when it is another, or its media are no longer whole.</summary>
    internal StoredSnapshot? FileOf(PostSnapshot snapshot) => files.GetValueOrDefault(snapshot);

    /// <summary>Whether a run over the article would find nothing to ask for and nothing to write.</summary>
    internal bool HoldsAll(Article article, Detection detection, MediaOptions media) =>
        rendered && IsOf(article)
        && detection.Embeds.Select(e => (e.Provider, e.Kind, e.Id, e.Url, e.Form, e.Span)).SequenceEqual(manifest.Embeds.Select(e => (e.Provider, e.Kind, e.Id, e.Url, e.Form, e.Span)))
        && detection.Embeds.All(e => Find(e) is { } post && ResumeRule.IsDone(post.Outcome) && FileOf(post.Snapshot) is not null && !ResumeRule.LacksMedia(post.Snapshot, media))
        && detection.Links.SequenceEqual(places) && detection.Links.All(l => Find(l) is { } way && ResumeRule.IsDone(way));

    private bool IsOf(Article article) =>
        (article.Address?.AbsoluteUri, article.PublishedAt?.ToUniversalTime(), article.Format) == (manifest.Article.Url, manifest.Article.PublishedAt, manifest.Article.Format)
        && Convert.ToHexStringLower(SHA256.HashData((article.Bytes ?? article.Encoding.GetBytes(article.Html)).Span)) == manifest.Article.Sha256;

    private async ValueTask ReadAsync(ArchiveFiles all, ManifestEmbed entry, CancellationToken cancellationToken)
    {
        if (await ReadJsonAsync<PostSnapshot>(all, entry.Snapshot, cancellationToken).ConfigureAwait(false) is not { } snapshot) return;
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in MediaWalk.Of(snapshot).Select(m => m.Path).OfType<string>().Distinct(StringComparer.Ordinal))
            if (!await all.IsWholeAsync(path, cancellationToken).ConfigureAwait(false)) broken.Add(path);

        var version = EarlierVersions.Count(all, entry.Snapshot) + 1;
        var file = new StoredSnapshot(entry.Snapshot, all.Before(entry.Snapshot)!.Sha256) { Version = version };
        if (broken.Count == 0) files[snapshot] = file;
        else snapshot = MediaWalk.Change(snapshot, m => m.Path is { } path && broken.Contains(path) ? m with { State = MediaState.NotAttempted, Path = null, Sha256 = null, Bytes = null } : m);
        var kept = new PreviousSnapshot { Path = EarlierVersions.PathOf(file.Path, version), Sha256 = file.Sha256 };
        var seen = observations.Posts.FirstOrDefault(p => p.Snapshot == file.Path)?.Observations ?? [];
        posts.TryAdd(Key(entry.Provider, entry.Kind, entry.Id, entry.Url, snapshot.Fallback), (new(entry.Outcome, entry.Message, snapshot, kept) { Version = version, Observations = seen }, file));
    }

    /// <summary>What makes two embeds one: what the article calls the post, or else the words that it has of it.</summary>
    private static string Key(string provider, EmbedKind kind, string? id, string? url, EmbedFallback? fallback) =>
        $"{kind} {SnapshotId.Of(new(provider, kind, id, url), id, url, fallback)}";

    private static async ValueTask<T?> ReadJsonAsync<T>(ArchiveFiles files, string path, CancellationToken cancellationToken) where T : class
    {
        if (!await files.IsWholeAsync(path, cancellationToken).ConfigureAwait(false) || await files.ReadAsync(path, cancellationToken).ConfigureAwait(false) is not { } json) return null;
        try
        {
            return StoreJson.Read<T>(json);
        }
        catch (JsonException)
        {
            // Whole, and yet not readable: another version of this library wrote it, so it counts as not had.
            return null;
        }
    }
}
