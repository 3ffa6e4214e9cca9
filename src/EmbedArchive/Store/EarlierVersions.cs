namespace EmbedArchive.Store;

/// <summary>Keeps what a file held before it is written anew: <c>posts/x-1.json</c> becomes <c>posts/x-1/1.json</c>, then <c>2.json</c>. Nothing that was stored is lost.</summary>
internal static class EarlierVersions
{
    internal static async ValueTask KeepAsync(ArchiveFiles files, string path, ReadOnlyMemory<byte> now, CancellationToken cancellationToken)
    {
        if (files.Before(path) is not { } before || await files.ReadAsync(path, cancellationToken).ConfigureAwait(false) is not { } old || old.AsSpan().SequenceEqual(now.Span)) return;
        // With the hash of the manifest: a copy must not make damage look whole.
        await files.WriteAsync(before with { Path = PathOf(path, Count(files, path) + 1), Role = FileRole.EarlierVersion }, old, durable: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many versions of a file lie in the archive beside the one of today.</summary>
    internal static int Count(ArchiveFiles files, string path)
    {
        var count = 0;
        while (files.Before(PathOf(path, count + 1)) is not null || files.Has(PathOf(path, count + 1))) count++;
        return count;
    }

    internal static string PathOf(string path, int number)
    {
        var dot = path.LastIndexOf('.');
        return $"{path[..dot]}/{number}{path[dot..]}";
    }
}
