using System.Globalization;
using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// An exchange in the very form that a WARC gives back: times in whole microseconds, headers of one line, secrets replaced, its record's
/// id set. Recording hands this form on, so that a live run and its replay go on with the same.
/// </summary>
internal static class WholeCapture
{
    internal static Capture Of(Capture capture)
    {
        var secrets = capture.Request.Secrets;
        var redacted = WithoutSecrets(capture, secrets);
        var whole = redacted with
        {
            At = WarcDate.Whole(redacted.At),
            Took = new TimeSpan(Math.Max(0, redacted.Took.Ticks - (redacted.Took.Ticks % TimeSpan.TicksPerMicrosecond))),
            RequestHeaders = WithHost(Clean(redacted.RequestHeaders, secrets), capture.Request.Address),
            RemoteAddress = redacted.RemoteAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : redacted.RemoteAddress,
            Reason = Line(redacted.Reason, secrets),
            Headers = Clean(redacted.Headers, secrets),
            Failure = redacted.Failure is null ? null : redacted.Failure with { Message = OneLine(CaptureRedaction.Of(redacted.Failure.Message, secrets)) },
        };
        return whole with { RecordId = IdOf(whole) };
    }

    /// <summary>The address as it is kept.</summary>
    internal static string Address(Capture capture) => CaptureRedaction.Of(CapturedAddress.Of(capture.Request.Address), capture.Request.Secrets);

    /// <summary>What was sent, as it is kept.</summary>
    internal static ReadOnlyMemory<byte> Content(Capture capture) => CaptureRedaction.Of(capture.Request.Content, capture.Request.Secrets);

    private static string IdOf(Capture whole) => WarcId.Of(
        "exchange", WarcDate.Format(whole.At), whole.Request.Method, Address(whole), whole.Attempt.ToString(CultureInfo.InvariantCulture),
        whole.Status.ToString(CultureInfo.InvariantCulture), WarcDigest.Of(whole.WireBody.Span), WarcDigest.Of(Content(whole).Span), whole.Failure?.Kind.ToString() ?? "");

    // A secret that the server echoes cannot be replaced inside compressed bytes: the decoded ones are kept then, and the headers say so.
    private static Capture WithoutSecrets(Capture capture, IReadOnlyList<string> secrets)
    {
        if (secrets.Count == 0) return capture;
        var body = CaptureRedaction.Of(capture.Body, secrets);
        if (body.Equals(capture.Body)) return capture with { WireBody = CaptureRedaction.Of(capture.WireBody, secrets) };
        var headers = capture.Headers
            .Select(h => h.Key.ToLowerInvariant() is "content-encoding" or "content-length" or "transfer-encoding" ? new("X-Orig-" + h.Key, h.Value) : h)
            .Append(new("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture)));
        return capture with { Body = body, WireBody = body, Headers = [.. headers] };
    }

    private static List<KeyValuePair<string, string>> WithHost(List<KeyValuePair<string, string>> headers, Uri address)
    {
        if (!headers.Exists(h => h.Key.Equals("Host", StringComparison.OrdinalIgnoreCase)))
            headers.Insert(0, new("Host", CapturedAddress.Of(address).Split('/') is [_, _, var authority, ..] ? authority : ""));
        return headers;
    }

    private static List<KeyValuePair<string, string>> Clean(IReadOnlyList<KeyValuePair<string, string>> headers, IReadOnlyList<string> secrets) =>
        [.. headers.Where(h => IsToken(h.Key)).Select(h => new KeyValuePair<string, string>(h.Key, Line(h.Value, secrets)))];

    private static bool IsToken(string name) => name.Length > 0 && name.All(c => c is > ' ' and < '\x7F' and not ':');

    private static string Line(string text, IReadOnlyList<string> secrets) =>
        OneLine(Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(CaptureRedaction.Of(text, secrets))));

    private static string OneLine(string text) =>
        string.Create(text.Length, text, static (chars, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                chars[i] = from[i] is '\r' or '\n' or '\0' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v' ? ' ' : from[i];
        }).Trim();
}
