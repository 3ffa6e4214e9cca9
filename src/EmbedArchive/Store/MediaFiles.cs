using System.Security.Cryptography;
using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>The media of one run, each stored once by its content. Called from many threads.</summary>
internal sealed class MediaFiles(ArchiveFiles files, MediaOptions options) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Stores what came for a media item, once by its content, when it is safe to show. The item tells what became of it.</summary>
    internal async ValueTask<Media> SaveAsync(Media media, Capture capture, CancellationToken cancellationToken = default)
    {
        media = media with { Capture = capture.RecordId.Length > 0 ? capture.RecordId : null, DeclaredType = media.DeclaredType ?? capture.Header("Content-Type") };
        var verdict = MediaVerdict.Of(capture, options);
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
            State = verdict.State, Path = file.Path, Sha256 = sha256, Bytes = file.Bytes, ContentType = format.ContentType, Error = verdict.Error,
            Width = verdict.Size?.Width ?? media.Width, Height = verdict.Size?.Height ?? media.Height,
        };
    }

    public void Dispose() => gate.Dispose();
}
