using System.Net;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>Reads exchanges back from their records.</summary>
internal static class WarcAnswer
{
    private static readonly KeyValuePair<string, string>[] None = [];

    internal static IReadOnlyList<KeyValuePair<string, string>> RequestHeaders(WarcRow request) =>
        At(request, static record => HttpHead.Read(record.Block)?.Headers) ?? None;

    /// <summary>The capture with the answer of a response, revisit or resource record.</summary>
    /// <param name="capture">What is known of it already.</param>
    /// <param name="answer">The record.</param>
    /// <param name="original">Of a revisit: the record with the payload; null when it is not there.</param>
    /// <param name="maxBytes">The most bytes of the body.</param>
    /// <param name="scratch">Where a long body is laid; null keeps it in memory.</param>
    internal static Capture Read(Capture capture, WarcRow answer, WarcRow? original, long maxBytes, ScratchFile? scratch)
    {
        var read = At(answer, record => Fill(WithPeer(capture, record), record, maxBytes, scratch));
        if (answer.Type != "revisit") return read!;
        var first = original is null ? null : At(original, record => Fill(capture, record, maxBytes, scratch));
        return read! with
        {
            // A revisit may be without headers (WARC 1.1, 6.7): the original's are the best there is.
            Status = read.Status == 0 ? first?.Status ?? 0 : read.Status,
            Reason = read.Status == 0 ? first?.Reason ?? "" : read.Reason,
            Headers = read.Status == 0 ? first?.Headers ?? None : read.Headers,
            WireBody = first?.WireBody ?? default,
            StagedWire = first?.StagedWire,
            Truncated = first?.Truncated ?? Truncation.Unspecified,
            Failure = first is null ? new(WebFailureKind.NotCaptured, $"The capture names an earlier answer for {Redaction.Show(capture.Request.Address)} that it does not hold.") : read.Failure,
        };
    }

    /// <summary>The block of a small record.</summary>
    internal static ReadOnlyMemory<byte> Block(WarcRow row)
    {
        const long most = 1024 * 1024;
        return At(row, static record => (object)Body(record.Block, most, null).Memory) is ReadOnlyMemory<byte> block ? block : default;
    }

    internal static Capture WithPeer(Capture capture, WarcRow row) => At(row, record => WithPeer(capture, record))!;

    private static Capture WithPeer(Capture capture, WarcRecord record) => capture with
    {
        RemoteAddress = IPAddress.TryParse(record.Fields["WARC-IP-Address"], out var address) ? address : null,
        Protocols = [.. record.Fields.Each("WARC-Protocol")],
        CipherSuite = record.Fields["WARC-Cipher-Suite"],
    };

    private static Capture Fill(Capture capture, WarcRecord record, long maxBytes, ScratchFile? scratch)
    {
        if (record.Type == "resource")
        {
            var type = record.Fields["Content-Type"];
            using var resource = Body(record.Block, maxBytes, scratch);
            return capture with
            {
                Status = 200, Reason = "OK", Headers = type is null ? [] : [new("Content-Type", type)],
                WireBody = resource.Memory, StagedWire = resource.Staged, Truncated = resource.IsLonger ? Truncation.Length : Truncation.None,
            };
        }
        if (HttpHead.Read(record.Block) is not { Status: > 0 } head) return capture;
        var chunked = head["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        using var body = Body(chunked ? new ChunkedBody(record.Block) : record.Block, maxBytes, scratch);
        return capture with
        {
            Status = head.Status,
            Reason = head.Reason,
            Headers = [.. head.Headers.Select(Original)],
            WireBody = body.Memory,
            StagedWire = body.Staged,
            Truncated = body.IsLonger ? Truncation.Length : Told(record.Fields["WARC-Truncated"]),
        };
    }

    // Our writer renames it, as no chunk framing is stored.
    private static KeyValuePair<string, string> Original(KeyValuePair<string, string> header) =>
        header.Key.Equals("X-Orig-Transfer-Encoding", StringComparison.OrdinalIgnoreCase) ? new("Transfer-Encoding", header.Value) : header;

    private static IncomingBody Body(Stream block, long maxBytes, ScratchFile? scratch)
    {
        var body = new IncomingBody(maxBytes, scratch);
        while (!body.IsLonger && block.Read(body.GetSpan()) is > 0 and var read) body.Advance(read);
        return body;
    }

    private static Truncation Told(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        null => Truncation.None,
        "length" => Truncation.Length,
        "time" => Truncation.Time,
        "disconnect" => Truncation.Disconnect,
        _ => Truncation.Unspecified,
    };

    private static T? At<T>(WarcRow row, Func<WarcRecord, T> read) where T : class?
    {
        using var file = WarcRecording.OpenFile(row.File);
        return WarcReader.At(file, row.Place) is { } record ? read(record) : throw new InvalidDataException($"The record at offset {row.Place.Offset} is gone: the capture was changed while in use.");
    }
}
