using System.Text;
using System.Text.Json;
using EmbedArchive.Normalize;

namespace EmbedArchive.Store;

/// <summary>Reads a stored archive, from its own files alone.</summary>
internal static class ArchiveReader
{
    /// <exception cref="ArchiveStorageException">There is none, or it cannot be read; <c>verify</c> tells more.</exception>
    internal static async ValueTask<StoredArchive> ReadAsync(IArchiveStore store, string archive, CancellationToken cancellationToken = default)
    {
        var manifest = await ReadJsonAsync<ArchiveManifest>(store, archive, ArchivePath.Manifest, cancellationToken).ConfigureAwait(false);
        var links = await ReadJsonAsync<ArchivedLinks>(store, archive, ArchivePath.Links, cancellationToken).ConfigureAwait(false);
        var embeds = new List<EmbedResult>();
        foreach (var entry in manifest.Embeds)
        {
            var snapshot = await ReadJsonAsync<PostSnapshot>(store, archive, entry.Snapshot, cancellationToken).ConfigureAwait(false);
            var embed = new Embed
            {
                Provider = entry.Provider, Kind = entry.Kind, Id = entry.Id, Url = entry.Url, Form = entry.Form, Span = entry.Span,
                Occurrences = entry.Occurrences, Fallback = snapshot.Fallback,
            };
            embeds.Add(new(embed, entry.Outcome, snapshot) { Message = entry.Message });
        }
        var bytes = await ReadFileAsync(store, archive, manifest.Article.Path, cancellationToken).ConfigureAwait(false);
        var seen = manifest.Files.Any(f => f.Role == FileRole.Observations)
            ? await ReadJsonAsync<ArchivedObservations>(store, archive, ArchivePath.Observations, cancellationToken).ConfigureAwait(false) : ArchivedObservations.None;
        return new(manifest, ToArticle(manifest.Article, bytes, archive), embeds, [.. links.Links.Select(l => l.ToResult())]) { Observations = seen };
    }

    private static Article ToArticle(ManifestArticle kept, byte[] bytes, string archive)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(kept.Charset) ?? Encoding.GetEncoding(kept.Charset);
        var mark = encoding.Preamble.Length > 0 && bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        if (encoding is UTF8Encoding && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) mark = 3;
        var text = encoding.GetString(bytes.AsSpan(mark));
        var address = Uri.TryCreate(kept.Url, UriKind.Absolute, out var uri) ? uri : null;
        // The web's own decoders differ from .NET's for a few labels; the length tells which of the two read it.
        if (text.Length != kept.Length) text = Article.FromBytes(bytes, address, kept.Charset).Html;
        if (text.Length != kept.Length) throw new ArchiveStorageException($"{archive}: {kept.Path} does not decode to the text that was archived. Verify the archive.");
        return new() { Html = text, Format = kept.Format, Address = address, PublishedAt = kept.PublishedAt, Bytes = bytes, Encoding = encoding };
    }

    internal static async ValueTask<T> ReadJsonAsync<T>(IArchiveStore store, string archive, string path, CancellationToken cancellationToken) where T : class
    {
        try
        {
            return StoreJson.Read<T>(await ReadFileAsync(store, archive, path, cancellationToken).ConfigureAwait(false));
        }
        catch (JsonException damage)
        {
            throw new ArchiveStorageException($"{archive}: {path} is damaged: {damage.Message} Verify the archive.", damage);
        }
    }

    private static async ValueTask<byte[]> ReadFileAsync(IArchiveStore store, string archive, string path, CancellationToken cancellationToken) =>
        await store.OpenReadAsync(archive, path, cancellationToken).ConfigureAwait(false) is { } stream
            ? await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false)
            : throw new ArchiveStorageException($"{archive} has no {path}: there is no archive, or it is not complete.");
}
