using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>Whether what came for a media item may be stored, and as what.</summary>
/// <param name="State"><see cref="MediaState.Stored"/> when it may, <see cref="MediaState.Incomplete"/> when not all of it came.</param>
/// <param name="Format">Its format, when it may.</param>
/// <param name="Size">Its size in pixels, when the header tells.</param>
/// <param name="Error">Why it may not, or what it lacks.</param>
internal readonly record struct MediaVerdict(MediaState State, MediaFormat? Format, PixelSize? Size, string? Error)
{
    internal static MediaVerdict Of(Capture capture, MediaOptions options)
    {
        if (capture.Failure is { } failure) return No(failure.Kind == WebFailureKind.TooLarge ? MediaState.SkippedTooLarge : MediaState.Failed, failure.Message);
        if (capture.Status != 200) return No(MediaState.Failed, $"The server answered with status {capture.Status}.");
        if (capture.Truncated != Truncation.None) return No(MediaState.Failed, "Only a part of it came.");
        if (capture.BodyLength == 0) return No(MediaState.Failed, "The answer was empty.");
        if (MediaSniffer.Sniff(MediaSniffer.StartOf(capture.OpenBody())) is not { } format) return No(MediaState.Refused, "What came is not a picture, video, recording or document of a kind that is safe to show.");
        using var body = capture.OpenBody();
        var size = PixelSize.Read(format, body);
        if (size is { } pixels && (long)pixels.Width * pixels.Height > options.MaxPixels)
            return No(MediaState.SkippedTooLarge, $"It has {pixels.Width} x {pixels.Height} pixels, more than MediaOptions.MaxPixels.");
        // Half a picture is better than none.
        return PictureEnd.IsMissing(format, body)
            ? new(MediaState.Incomplete, format, size, $"Only a part of it came: its data stop before the end of the picture ({format.ContentType}).")
            : new(MediaState.Stored, format, size, null);
    }

    private static MediaVerdict No(MediaState state, string error) => new(state, null, null, error);
}
