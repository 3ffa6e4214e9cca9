namespace EmbedArchive.Tool;

/// <summary>Reads one article from a file or from standard input.</summary>
internal static class ArticleFile
{
    /// <summary>Larger input is refused: an article of this size is no article.</summary>
    private const long MaxBytes = 512L * 1024 * 1024;

    internal static async Task<Article> ReadAsync(string path, ArticleSettings settings, CancellationToken cancellationToken)
    {
        byte[] bytes;
        try
        {
            bytes = path == "-" ? await ReadStandardInputAsync(cancellationToken).ConfigureAwait(false) : await ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {unreadable.Message}");
        }
        if (bytes.Length == 0) throw new UsageException($"'{path}' is empty.");
        var article = Article.FromBytes(bytes, settings.Address) with { Format = settings.Format, PublishedAt = settings.PublishedAt };
        return IsBinary(article.Html) ? throw new UsageException($"'{path}' is neither HTML nor text.") : article;
    }

    private static async Task<byte[]> ReadFileAsync(string path, CancellationToken cancellationToken) =>
        new FileInfo(path).Length <= MaxBytes
            ? await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)
            : throw new UsageException($"'{path}' is larger than {MaxBytes / 1024 / 1024} MiB.");

    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using var input = Console.OpenStandardInput();
        var buffer = new byte[64 * 1024];
        // A console or pipe is read by a call that cannot be stopped; the wait for it can.
        for (int read; (read = await input.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes) throw new UsageException($"Standard input is larger than {MaxBytes / 1024 / 1024} MiB.");
        }
        return bytes.ToArray();
    }

    /// <summary>A file of pictures or programs: more than one control character in twenty at its beginning, beside white space.</summary>
    private static bool IsBinary(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096));
        var control = 0;
        foreach (var c in start)
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f')) control++;
        return control * 20 > start.Length;
    }
}
