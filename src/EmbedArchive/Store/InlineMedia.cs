namespace EmbedArchive.Store;

/// <summary>Stored media as <c>data:</c> addresses (RFC 2397), for an offline article that is one file.</summary>
internal static class InlineMedia
{
    /// <summary>The address of each medium that a card can show, by its path in the archive; what would be more than the limit together is left out.</summary>
    /// <param name="posts">The posts, in the order in which they have a claim on the room.</param>
    /// <param name="limit">How many bytes of media may be taken in together.</param>
    /// <param name="open">Opens a file of the archive; null when it is not there.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal static async ValueTask<IReadOnlyDictionary<string, string>> ReadAsync(
        IEnumerable<PostSnapshot> posts, long limit, Func<string, CancellationToken, ValueTask<Stream?>> open, CancellationToken cancellationToken)
    {
        var inline = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in posts.SelectMany(SnapshotMedia.Of).Where(m => m.HasFile).Select(m => m.Path).OfType<string>().Distinct())
        {
            if (await open(path, cancellationToken).ConfigureAwait(false) is not { } stream) continue;
            await using (stream.ConfigureAwait(false))
            {
                if (stream.Length > limit) continue;
                var bytes = await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
                // Told by the bytes once more: a snapshot that is read back may have been tampered with. SVG and HTML are no such format.
                if (MediaSniffer.Sniff(bytes) is not { } format || format.ContentType.StartsWith("application/", StringComparison.Ordinal)) continue;
                limit -= bytes.Length;
                inline[path] = $"data:{format.ContentType};base64,{Convert.ToBase64String(bytes)}";
            }
        }
        return inline;
    }
}
