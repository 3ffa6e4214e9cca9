using System.Globalization;
using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// An exchange in the very form that a WARC gives back: times in whole microseconds, headers of one line, its record's id set. Recording
/// hands this form on, so that a live run and its replay go on with the same. Secrets were replaced before (<see cref="Redaction"/>).
/// </summary>
internal static class WholeCapture
{
    internal static Capture Of(Capture capture)
    {
        var whole = capture with
        {
            At = WarcDate.Whole(capture.At),
            Took = new TimeSpan(Math.Max(0, capture.Took.Ticks - (capture.Took.Ticks % TimeSpan.TicksPerMicrosecond))),
            RequestHeaders = Clean(capture.RequestHeaders),
            RemoteAddress = capture.RemoteAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : capture.RemoteAddress,
            Reason = Line(capture.Reason),
            Headers = Clean(capture.Headers),
            Failure = capture.Failure is null ? null : capture.Failure with { Message = OneLine(capture.Failure.Message) },
            PayloadDigest = DigestOf(capture),
        };
        return whole with { RecordId = IdOf(whole) };
    }

    internal static string PayloadDigest(Capture whole) => whole.PayloadDigest ?? DigestOf(whole);

    private static string DigestOf(Capture whole) => whole.StagedWire is { } staged ? "sha256:" + staged.Sha256 : WarcDigest.Of(whole.WireBody.Span);

    private static string IdOf(Capture whole) => WarcId.Of(
        "exchange", WarcDate.Format(whole.At), whole.Request.Method, CapturedAddress.Of(whole.Request.Address), whole.Attempt.ToString(CultureInfo.InvariantCulture),
        whole.Status.ToString(CultureInfo.InvariantCulture), PayloadDigest(whole), WarcDigest.Of(whole.Request.Content.Span), whole.Failure?.Kind.ToString() ?? "");

    // Nearly all headers are as they should be: such a list is taken over as it is.
    private static IReadOnlyList<KeyValuePair<string, string>> Clean(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        for (var i = 0; i < headers.Count; i++)
            if (!IsToken(headers[i].Key) || !IsPlain(headers[i].Value)) return [.. headers.Where(h => IsToken(h.Key)).Select(h => new KeyValuePair<string, string>(h.Key, Line(h.Value)))];
        return headers;
    }

    private static bool IsToken(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExceptInRange('!', '~') && !name.Contains(':', StringComparison.Ordinal);

    // Visible ASCII, blanks inside only.
    private static bool IsPlain(string text) => text.Length == 0 || (text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'));

    // Header bytes are Latin-1 characters here; what is none can only come from a caller and becomes a question mark.
    private static string Line(string text) => IsPlain(text) ? text : OneLine(Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(text)));

    private static string OneLine(string text) =>
        string.Create(text.Length, text, static (chars, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                chars[i] = from[i] is '\r' or '\n' or '\0' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v' ? ' ' : from[i];
        }).Trim();
}
