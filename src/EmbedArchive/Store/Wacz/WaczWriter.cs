using System.Text;
using System.Text.Json;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store.Wacz;

/// <summary>
/// Writes a stored archive as a WACZ 1.1.1: its captures as they are, a WARC of the offline article with what it shows, the index, the pages,
/// and the archive's own files below <c>embedarchive/</c>.
/// </summary>
internal sealed class WaczWriter
{
    private readonly IArchiveStore store;
    private readonly WaczContents contents;
    private readonly WaczZip zip;
    private readonly CdxIndex index = new();

    /// <summary>When the last answer came: no earlier could the offline article be made.</summary>
    private DateTimeOffset End => index.Latest > contents.Manifest.CreatedAt ? index.Latest : contents.Manifest.CreatedAt;

    private WaczWriter(IArchiveStore store, WaczContents contents, WaczZip zip) => (this.store, this.contents, this.zip) = (store, contents, zip);

    /// <exception cref="ArchiveStorageException">The archive cannot be read, or was changed in the meantime.</exception>
    internal static async ValueTask<WaczSummary> WriteAsync(IArchiveStore store, WaczContents contents, Stream output, CancellationToken cancellationToken)
    {
        using var zip = new WaczZip(output);
        return await new WaczWriter(store, contents, zip).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<WaczSummary> RunAsync(CancellationToken cancellationToken)
    {
        var files = contents.Manifest.Files;
        foreach (var capture in files.Where(f => f.Role == FileRole.Capture)) await CaptureAsync(capture, cancellationToken).ConfigureAwait(false);
        await zip.AddAsync("archive/" + ResourceWarc.FileName, stored: true, output => ResourcesAsync((HashingStream)output, cancellationToken)).ConfigureAwait(false);
        await zip.AddAsync("indexes/index.cdxj", index.ToBytes()).ConfigureAwait(false);
        var pages = Pages().ToList();
        await zip.AddAsync("pages/pages.jsonl", PageLines(pages)).ConfigureAwait(false);

        // Captures and media have their bytes in the WARCs already.
        foreach (var file in files.Where(f => f.Role is not (FileRole.Capture or FileRole.Media or FileRole.OfflineArticle)))
            await CopyAsync("embedarchive/" + file.Path, file.Path, file.Sha256, stored: false, cancellationToken).ConfigureAwait(false);
        var manifest = await CopyAsync("embedarchive/" + ArchivePath.Manifest, ArchivePath.Manifest, null, stored: false, cancellationToken).ConfigureAwait(false);
        foreach (var path in await BesideTheManifestAsync(cancellationToken).ConfigureAwait(false))
            await CopyAsync("embedarchive/" + path, path, null, stored: false, cancellationToken).ConfigureAwait(false);
        zip.End(Package(manifest));
        return new(pages.Count, index.Count);
    }

    private async ValueTask CaptureAsync(ManifestFile capture, CancellationToken cancellationToken)
    {
        var name = capture.Path.Split('/')[^1];
        await CopyAsync("archive/" + name, capture.Path, capture.Sha256, stored: true, cancellationToken).ConfigureAwait(false);
        var warc = await OpenAsync(capture.Path, cancellationToken).ConfigureAwait(false);
        await using (warc.ConfigureAwait(false)) index.Add(warc, name, cancellationToken);
    }

    private async ValueTask ResourcesAsync(HashingStream output, CancellationToken cancellationToken)
    {
        var (manifest, end) = (contents.Manifest, End);
        var warc = new ResourceWarc(output, new(ResourceWarc.FileName, manifest.CreatedAt, ManifestTool.Current.Software)
        {
            Article = manifest.Article.Url,
            Description = $"Made from the stored archive {manifest.RunId}: the offline article, the pages of its posts and the files that they show. Nothing in here was captured.",
        });
        warc.Begin();
        foreach (var file in manifest.Files.Where(f => f.Role != FileRole.Capture).OrderBy(f => f.Role != FileRole.OfflineArticle))
        {
            var block = await OpenAsync(file.Path, cancellationToken).ConfigureAwait(false);
            var shown = file.Path == manifest.Article.OfflineArticle ? file with { MediaType = "text/html; charset=" + (contents.Archive.Article.IsHtml ? manifest.Article.Charset : "utf-8") } : file;
            await using (block.ConfigureAwait(false)) await WriteAsync(warc, shown, end, block).ConfigureAwait(false);
        }
        foreach (var page in contents.Posts)
            await WriteAsync(warc, ArchiveFiles.Describe(page.Path, page.Html.Span, "text/html; charset=utf-8", FileRole.OfflineArticle), page.At, new MemoryStream(page.Html.ToArray())).ConfigureAwait(false);

        async ValueTask WriteAsync(ResourceWarc warc, ManifestFile file, DateTimeOffset at, Stream block)
        {
            var (address, start) = (contents.AddressOf(file.Path), output.Written);
            Require(file.Path, file.Sha256, await warc.WriteAsync(address, at, file, block, cancellationToken).ConfigureAwait(false));
            index.Add(ResourceWarc.FileName, new()
            {
                Id = "", Url = address, At = at, Mime = file.MediaType.Split(';')[0], Status = "200", Digest = "sha256:" + file.Sha256, Start = start, End = output.Written,
            });
        }
    }

    private async ValueTask<string> CopyAsync(string to, string path, string? sha256, bool stored, CancellationToken cancellationToken)
    {
        var file = await OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            var written = await zip.AddAsync(to, stored, output => new(file.CopyToAsync(output, cancellationToken))).ConfigureAwait(false);
            Require(path, sha256 ?? written, written);
            return written;
        }
    }

    private async ValueTask<IReadOnlyList<string>> BesideTheManifestAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(contents.Name, cancellationToken).ConfigureAwait(false) ?? [])
            .Where(p => p == ArchivePath.HashList || p.StartsWith(ArchivePath.Manifest + ".", StringComparison.Ordinal))];

    private async ValueTask<Stream> OpenAsync(string path, CancellationToken cancellationToken) =>
        await store.OpenReadAsync(contents.Name, path, cancellationToken).ConfigureAwait(false) ?? throw Changed(path);

    private void Require(string path, string expected, string found)
    {
        if (expected != found) throw Changed(path);
    }

    private ArchiveStorageException Changed(string path) => new($"{path} of {contents.Name} was changed while it was packed. Verify the archive and pack it again.");

    // Players show the latest first, and of one moment the greatest id: so the article stands above its posts.
    private IEnumerable<WaczPage> Pages()
    {
        if (contents.Manifest.Article.OfflineArticle is { } offline) yield return new("story", contents.AddressOf(offline), End, contents.Title, null);
        foreach (var post in contents.Posts) yield return new("post-" + Path.GetFileNameWithoutExtension(post.Path), contents.AddressOf(post.Path), post.At, post.Title, post.Text);
    }

    private static byte[] PageLines(IEnumerable<WaczPage> pages) => Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(WaczPageList.Header, WaczJson.Lines.WaczPageList) + "\n" + string.Concat(pages.Select(p => JsonSerializer.Serialize(p, WaczJson.Lines.WaczPage) + "\n")));

    private DataPackage Package(string manifestSha256)
    {
        var manifest = contents.Manifest;
        return new()
        {
            Title = contents.Title,
            Description = $"{(manifest.Article.Url is { } url ? "The article " + url : "An article")} with the posts that it embeds, as they were kept on {manifest.CreatedAt.UtcDateTime:yyyy-MM-dd}.",
            Software = ManifestTool.Current.Software,
            Created = manifest.CreatedAt,
            MainPageUrl = contents.AddressOf(manifest.Article.OfflineArticle ?? manifest.Article.Path),
            MainPageDate = End,
            EmbedArchive = new(manifest.Article.Url, manifest.RunId, manifestSha256),
            Resources = [],
        };
    }
}
