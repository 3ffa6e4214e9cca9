using System.Net;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// The records of one exchange: response (when one came), request, metadata. All share one date. An exchange without an answer is its
/// request and the reason, in the metadata; a status line is never invented.
/// </summary>
internal static class ExchangeRecords
{
    internal const string RevisitProfile = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";

    internal static WarcEntry? Response(Capture whole, string warcinfo)
    {
        if (whole.Status == 0) return null;
        var head = new HttpHead($"HTTP/1.1 {whole.Status:D3} {whole.Reason}", [.. whole.Headers.Select(Stored)]).ToBytes();
        var fields = Common(whole, "response", whole.RecordId, warcinfo)
            .Add("WARC-Truncated", whole.Truncated == Truncation.None ? null : whole.Truncated.ToString().ToLowerInvariant())
            .Add("Content-Type", "application/http;msgtype=response")
            .Add("WARC-Payload-Digest", WarcDigest.Of(whole.WireBody.Span))
            .Add("WARC-Block-Digest", WarcDigest.Of(head, whole.WireBody.Span));
        return new(fields, head, whole.WireBody);
    }

    internal static WarcEntry Request(Capture whole, string warcinfo)
    {
        var content = WholeCapture.Content(whole);
        var address = new Uri(WholeCapture.Address(whole));
        var head = new HttpHead($"{whole.Request.Method} {address.PathAndQuery} HTTP/1.1", whole.RequestHeaders).ToBytes();
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
            Via = whole.Request.Via is { } via ? CaptureRedaction.Of(via, whole.Request.Secrets).ReplaceLineEndings(" ") : null,
            Attempt = whole.Attempt,
            Took = whole.Took,
            Failure = whole.Failure,
            Redacted = whole.Request.Secrets.Count > 0 ? "credentials, in every place of this exchange" : null,
        }.ToBytes();
        var fields = Common(whole, "metadata", answered ? WarcId.Of("metadata", whole.RecordId) : whole.RecordId, warcinfo)
            .Add("WARC-Concurrent-To", WarcId.InBrackets(answered ? whole.RecordId : WarcId.Of("request", whole.RecordId)))
            .Add("Content-Type", "application/warc-fields")
            .Add("WARC-Block-Digest", WarcDigest.Of(block));
        return new(fields, block, default);
    }

    private static WarcFields Common(Capture whole, string type, string id, string warcinfo)
    {
        var fields = new WarcFields()
            .Add("WARC-Type", type)
            .Add("WARC-Record-ID", WarcId.InBrackets(id))
            .Add("WARC-Date", WarcDate.Format(whole.At))
            .Add("WARC-Target-URI", WholeCapture.Address(whole))
            .Add("WARC-IP-Address", Numeric(whole.RemoteAddress))
            .Add("WARC-Warcinfo-ID", WarcId.InBrackets(warcinfo));
        foreach (var protocol in whole.Protocols) fields.Add("WARC-Protocol", protocol);
        return fields;
    }

    // Without the zone of a link-local address, which means something on one machine only.
    private static string? Numeric(IPAddress? address) => address is null ? null : new IPAddress(address.GetAddressBytes()).ToString();

    // Chunk framing is not stored, so the header that announces it is renamed: readers would undo it a second time.
    private static KeyValuePair<string, string> Stored(KeyValuePair<string, string> header) =>
        header.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase) ? new("X-Orig-Transfer-Encoding", header.Value) : header;
}
