using System.Net;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// The records of one exchange: response (when one came), request, metadata. All share one date. An exchange without an answer is its
/// request and the reason, in the metadata; a status line is never invented.
/// </summary>
internal static class ExchangeRecords
{
    internal static WarcEntry? Response(Capture whole, string warcinfo)
    {
        if (whole.Status == 0) return null;
        var head = new HttpHead($"HTTP/1.1 {whole.Status:D3} {whole.Reason}", [.. whole.Headers.Select(Stored)]).ToBytes();
        var fields = Common(whole, "response", whole.RecordId, warcinfo)
            .Add("WARC-Truncated", whole.Truncated == Truncation.None ? null : whole.Truncated.ToString().ToLowerInvariant())
            .Add("Content-Type", "application/http;msgtype=response")
            .Add("WARC-Payload-Digest", WholeCapture.PayloadDigest(whole))
            .Add("WARC-Block-Digest", whole.StagedWire is { } staged ? WarcDigest.Of(head, staged) : WarcDigest.Of(head, whole.WireBody.Span));
        return new(fields, head, whole.WireBody) { Staged = whole.StagedWire };
    }

    /// <summary>The request; null when none was sent.</summary>
    internal static WarcEntry? Request(Capture whole, string warcinfo)
    {
        if (!WasSent(whole)) return null;
        var content = whole.Request.Content;
        var head = new HttpHead($"{whole.Request.Method} {Target(whole)} HTTP/1.1", whole.RequestHeaders).ToBytes();
        var fields = Common(whole, "request", WarcId.Of("request", whole.RecordId), warcinfo)
            .Add("WARC-Concurrent-To", WarcId.InBrackets(whole.RecordId))
            .Add("Content-Type", "application/http;msgtype=request")
            .Add("WARC-Payload-Digest", WarcDigest.Of(content.Span))
            .Add("WARC-Block-Digest", WarcDigest.Of(head, content.Span));
        return new(fields, head, content);
    }

    /// <summary>The record with the reason has the exchange's own id when no answer came.</summary>
    internal static WarcEntry Metadata(Capture whole, string warcinfo)
    {
        var answered = whole.Status != 0;
        var block = new ExchangeFacts
        {
            Method = WasSent(whole) ? null : whole.Request.Method,
            Via = whole.Request.Via?.ReplaceLineEndings(" "),
            Attempt = whole.Attempt,
            Took = whole.Took,
            Failure = whole.Failure,
            Redacted = IsRedacted(whole) ? "credentials, in every place of this exchange" : null,
            Certificates = [.. whole.Certificates.Select(c => c.Sha256)],
        }.ToBytes();
        var fields = Common(whole, "metadata", answered ? WarcId.Of("metadata", whole.RecordId) : whole.RecordId, warcinfo)
            .Add("WARC-Concurrent-To", answered ? WarcId.InBrackets(whole.RecordId) : WasSent(whole) ? WarcId.InBrackets(WarcId.Of("request", whole.RecordId)) : null)
            .Add("Content-Type", "application/warc-fields")
            .Add("WARC-Block-Digest", WarcDigest.Of(block));
        return new(fields, block, default);
    }

    // A request that the address guard or the breaker stopped never left this machine: it has its reason and no request record.
    private static bool WasSent(Capture whole) => whole.Status != 0 || whole.RequestHeaders.Count > 0;

    private static bool IsRedacted(Capture whole) =>
        CapturedAddress.Of(whole.Request.Address).Contains(Redaction.Mark, StringComparison.Ordinal)
        || whole.RequestHeaders.Any(h => h.Value.Contains(Redaction.Mark, StringComparison.Ordinal))
        || whole.Request.Content.Span.IndexOf("REDACTED"u8) >= 0;

    private static string Target(Capture whole)
    {
        var address = CapturedAddress.Of(whole.Request.Address);
        var path = address.IndexOf('/', Math.Max(0, address.IndexOf("://", StringComparison.Ordinal) + 3));
        return path < 0 ? "/" : address[path..];
    }

    private static WarcFields Common(Capture whole, string type, string id, string warcinfo)
    {
        var fields = new WarcFields()
            .Add("WARC-Type", type)
            .Add("WARC-Record-ID", WarcId.InBrackets(id))
            .Add("WARC-Date", WarcDate.Format(whole.At))
            .Add("WARC-Target-URI", CapturedAddress.Of(whole.Request.Address))
            .Add("WARC-IP-Address", Numeric(whole.RemoteAddress))
            .Add("WARC-Warcinfo-ID", WarcId.InBrackets(warcinfo));
        foreach (var protocol in whole.Protocols) fields.Add("WARC-Protocol", protocol);
        return fields.Add("WARC-Cipher-Suite", whole.CipherSuite);
    }

    // Without the zone of a link-local address, which means something on one machine only.
    internal static string? Numeric(IPAddress? address) => address is null ? null : new IPAddress(address.GetAddressBytes()).ToString();

    // Chunk framing is not stored, so the header that announces it is renamed: readers would undo it a second time.
    private static KeyValuePair<string, string> Stored(KeyValuePair<string, string> header) =>
        header.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase) ? new("X-Orig-Transfer-Encoding", header.Value) : header;
}
