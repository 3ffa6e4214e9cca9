using System.Net;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// The records of one exchange: response (when one came), request, metadata. All share one date. An exchange without an answer is its
/// request and the reason, in the metadata; a status line is never invented.
/// </summary>
/// <param name="whole">The exchange in the form in which it is kept (<see cref="WholeCapture"/>).</param>
/// <param name="warcinfo">The id of the file's first record.</param>
internal sealed class ExchangeRecords(Capture whole, string warcinfo)
{
    private readonly string date = WarcDate.Format(whole.At);
    private readonly string warcinfoId = WarcId.InBrackets(warcinfo);
    private readonly string recordId = WarcId.InBrackets(whole.RecordId);
    private readonly string? requestId = WasSent(whole) ? WarcId.InBrackets(WarcId.Of("request", whole.RecordId)) : null;

    internal string Address { get; } = CapturedAddress.Of(whole.Request.Address);

    internal string? Peer { get; } = Numeric(whole.RemoteAddress);

    internal WarcEntry? Response()
    {
        if (whole.Status == 0) return null;
        var head = new HttpHead($"HTTP/1.1 {whole.Status:D3} {whole.Reason}", Stored(whole.Headers)).ToBytes();
        var fields = Common("response", recordId)
            .Add("WARC-Truncated", whole.Truncated == Truncation.None ? null : whole.Truncated.ToString().ToLowerInvariant())
            .Add("Content-Type", "application/http;msgtype=response")
            .Add("WARC-Payload-Digest", WholeCapture.PayloadDigest(whole))
            .Add("WARC-Block-Digest", whole.StagedWire is { } staged ? WarcDigest.Of(head, staged) : WarcDigest.Of(head, whole.WireBody.Span));
        return new(fields, head, whole.WireBody) { Staged = whole.StagedWire };
    }

    /// <summary>The request; null when none was sent.</summary>
    internal WarcEntry? Request()
    {
        if (requestId is null) return null;
        var content = whole.Request.Content;
        var head = new HttpHead($"{whole.Request.Method} {Target} HTTP/1.1", whole.RequestHeaders).ToBytes();
        var fields = Common("request", requestId)
            .Add("WARC-Concurrent-To", recordId)
            .Add("Content-Type", "application/http;msgtype=request")
            .Add("WARC-Payload-Digest", WarcDigest.Of(content.Span))
            .Add("WARC-Block-Digest", WarcDigest.Of(head, content.Span));
        return new(fields, head, content);
    }

    /// <summary>The record with the reason has the exchange's own id when no answer came.</summary>
    internal WarcEntry Metadata()
    {
        var answered = whole.Status != 0;
        var block = new ExchangeFacts
        {
            Method = requestId is null ? whole.Request.Method : null,
            Via = whole.Request.Via?.ReplaceLineEndings(" "),
            Attempt = whole.Attempt,
            Took = whole.Took,
            Failure = whole.Failure,
            Redacted = IsRedacted() ? "credentials, in every place of this exchange" : null,
            Certificates = whole.Certificates.Count == 0 ? [] : [.. whole.Certificates.Select(c => c.Sha256)],
        }.ToBytes();
        var fields = Common("metadata", answered ? WarcId.InBrackets(WarcId.Of("metadata", whole.RecordId)) : recordId)
            .Add("WARC-Concurrent-To", answered ? recordId : requestId)
            .Add("Content-Type", "application/warc-fields")
            .Add("WARC-Block-Digest", WarcDigest.Of(block));
        return new(fields, block, default);
    }

    // Without the zone of a link-local address, which means something on one machine only.
    internal static string? Numeric(IPAddress? address) => address switch
    {
        null => null,
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => new IPAddress(address.GetAddressBytes()).ToString(),
        _ => address.ToString(),
    };

    // A request that the address guard or the breaker stopped never left this machine: it has its reason and no request record.
    private static bool WasSent(Capture whole) => whole.Status != 0 || whole.RequestHeaders.Count > 0;

    private bool IsRedacted()
    {
        if (Address.Contains(Redaction.Mark, StringComparison.Ordinal) || whole.Request.Content.Span.IndexOf("REDACTED"u8) >= 0) return true;
        foreach (var (_, value) in whole.RequestHeaders)
            if (value.Contains(Redaction.Mark, StringComparison.Ordinal)) return true;
        return false;
    }

    private string Target
    {
        get
        {
            var path = Address.IndexOf('/', Math.Max(0, Address.IndexOf("://", StringComparison.Ordinal) + 3));
            return path < 0 ? "/" : Address[path..];
        }
    }

    private WarcFields Common(string type, string id)
    {
        var fields = new WarcFields()
            .Add("WARC-Type", type)
            .Add("WARC-Record-ID", id)
            .Add("WARC-Date", date)
            .Add("WARC-Target-URI", Address)
            .Add("WARC-IP-Address", Peer)
            .Add("WARC-Warcinfo-ID", warcinfoId);
        foreach (var protocol in whole.Protocols) fields.Add("WARC-Protocol", protocol);
        return fields.Add("WARC-Cipher-Suite", whole.CipherSuite);
    }

    // Chunk framing is not stored, so the header that announces it is renamed: readers would undo it a second time.
    private static IReadOnlyList<KeyValuePair<string, string>> Stored(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        for (var i = 0; i < headers.Count; i++)
            if (IsFraming(headers[i])) return [.. headers.Select(h => IsFraming(h) ? new("X-Orig-Transfer-Encoding", h.Value) : h)];
        return headers;
    }

    private static bool IsFraming(KeyValuePair<string, string> header) => header.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
