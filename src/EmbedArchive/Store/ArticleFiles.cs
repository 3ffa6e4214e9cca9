namespace EmbedArchive.Store;

/// <summary>The article in its archive: its bytes as they were given, and the offline article beside it.</summary>
internal static class ArticleFiles
{
    internal static async ValueTask<ManifestArticle> WriteAsync(ArchiveFiles files, ArchiveRun run, ArchiveContents contents, CancellationToken cancellationToken)
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
