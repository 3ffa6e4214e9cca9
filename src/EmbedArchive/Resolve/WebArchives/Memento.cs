using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// A copy as the archive gives it (RFC 7089). Only an answer with <c>Memento-Datetime</c> is one, whatever its status; the headers of the
/// copied answer come back as <c>x-archive-orig-…</c>.
/// </summary>
internal static class Memento
{
    private const string OriginalHeader = "x-archive-orig-";

    /// <summary>When the copy was made; null when the answer is not a copy.</summary>
    internal static DateTimeOffset? MadeAt(Capture capture) =>
        DateTimeOffset.TryParseExact(capture.Header("Memento-Datetime"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <summary>The exchange that was copied, as if it happened now: the readers judge the original's address and headers, not the archive's.</summary>
    internal static Capture Original(Capture capture, Uri address) => capture with
    {
        Request = capture.Request with { Address = address },
        Headers =
        [
            .. capture.Headers.Where(h => h.Key.StartsWith(OriginalHeader, StringComparison.OrdinalIgnoreCase)).Select(h => KeyValuePair.Create(h.Key[OriginalHeader.Length..], h.Value)),
            .. capture.Headers.Where(h => h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)),
        ],
    };
}
