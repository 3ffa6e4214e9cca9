using System.Net;

namespace EmbedArchive.Store.Warc;

/// <summary>Checks a WARC file: members, syntax, which field may stand on which record, digests, revisits, concurrent records.</summary>
internal sealed class WarcCheck
{
    // No server's headers are longer; a longer head would only be hashed as if it were payload.
    private const int MaxHead = 128 * 1024;

    private const string NotTheBlock = "The block is not what WARC-Block-Digest says.";
    private const string NotThePayload = "The payload is not what WARC-Payload-Digest says.";

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
        { "warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation" };

    private static readonly HashSet<string> Repeated = new(StringComparer.OrdinalIgnoreCase) { "WARC-Concurrent-To", "WARC-Protocol" };

    private readonly byte[] buffer = new byte[MaxHead];
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WarcFault> faults = [];
    private readonly Dictionary<string, string?> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> payloads = new(StringComparer.Ordinal);
    private readonly List<(long Offset, string Id, string? Date)> concurrent = [];
    private readonly List<(long Offset, string Id, string? Digest)> revisits = [];

    private WarcCheck()
    {
    }

    internal IReadOnlyList<WarcFault> Faults => faults;

    internal IReadOnlyCollection<string> RecordIds => dates.Keys;

    /// <param name="file">The WARC file.</param>
    /// <param name="twinOf">Gives the file that should hold the very payload of a digest, so that one hash vouches for both; null when there is none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal static async ValueTask<WarcCheck> RunAsync(Stream file, Func<string, ValueTask<PayloadTwin?>>? twinOf = null, CancellationToken cancellationToken = default)
    {
        var check = new WarcCheck();
        using var reader = new WarcReader(file);
        while (reader.Next() is { } record)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var digest = record.Type is "response" or "resource" ? record.Fields["WARC-Payload-Digest"] : null;
            using var twin = twinOf is null || digest is null ? null : await twinOf(digest).ConfigureAwait(false);
            check.Record(record, twin);
        }
        check.faults.InsertRange(0, reader.Faults);
        if (reader.WholeEnd < file.Length && reader.Faults.Count == 0) check.faults.Add(new(reader.WholeEnd, "Something that is no record follows here."));
        check.Relations();
        return check;
    }

    private void Record(WarcRecord record, PayloadTwin? twin)
    {
        var (offset, fields, type) = (record.Place.Offset, record.Fields, record.Type);
        void Must(bool holds, string what)
        {
            if (!holds) faults.Add(new(offset, what));
        }

        if (record.Version is not ("WARC/1.1" or "WARC/1.0")) Must(false, $"The version is {record.Version}.");
        if (!Types.Contains(type)) Must(false, $"The type \"{type}\" is unknown.");
        Must(record.Place.Skip == 0, "It does not begin a gzip member of its own.");
        Must(record.Date is not null, "WARC-Date is missing or not a date.");
        Must(record.Id?.StartsWith("urn:", StringComparison.Ordinal) == true || Uri.TryCreate(record.Id, UriKind.Absolute, out _), "WARC-Record-ID is missing or not an address.");
        Must(record.Id is null || dates.TryAdd(record.Id, fields["WARC-Date"]), "WARC-Record-ID stands on an earlier record too.");
        Must((fields["WARC-Target-URI"] is null) == (type == "warcinfo") || type == "metadata", "WARC-Target-URI is missing, or stands where it may not.");
        Must(fields["WARC-Concurrent-To"] is null || type is not ("warcinfo" or "conversion"), "WARC-Concurrent-To stands where it may not.");
        Must(fields["WARC-Refers-To"] is null || type is "metadata" or "revisit" or "conversion", "WARC-Refers-To stands where it may not.");
        Must(fields["WARC-Payload-Digest"] is null || type is not ("warcinfo" or "metadata"), "WARC-Payload-Digest stands where it may not.");
        Must(fields["WARC-Filename"] is null || type == "warcinfo", "WARC-Filename stands where it may not.");
        Must((fields["WARC-Profile"] is null) == (type != "revisit"), "WARC-Profile is missing, or stands where it may not.");
        Must(fields["WARC-IP-Address"] is not { } ip || IPAddress.TryParse(ip, out _), "WARC-IP-Address is not a number.");
        Must(record.Length == 0 || fields["Content-Type"] is not null, "Content-Type is missing.");
        names.Clear();
        Must(fields.All.All(f => names.Add(f.Key) || Repeated.Contains(f.Key)), "A field stands twice.");

        if (type is "response" or "resource") payloads.TryAdd(record.Id ?? "", fields["WARC-Payload-Digest"]);
        foreach (var id in fields.Each("WARC-Concurrent-To")) concurrent.Add((offset, WarcId.FromField(id)!, fields["WARC-Date"]));
        if (type == "revisit" && WarcId.FromField(fields["WARC-Refers-To"]) is { } original) revisits.Add((offset, original, fields["WARC-Payload-Digest"]));
        Digests(record, twin, Must);
    }

    private void Digests(WarcRecord record, PayloadTwin? twin, Action<bool, string> must)
    {
        var have = record.Block.ReadAtLeast(buffer, MaxHead, throwOnEndOfStream: false);
        var head = 0;
        if (record.Fields["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true)
        {
            var end = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
            must(end > 0 || record.Type == "revisit", "There is no HTTP message in it.");
            head = end < 0 ? have : end + 4;
        }
        using var block = new DigestCheck(record.Fields["WARC-Block-Digest"]);
        // The payload of a revisit is elsewhere.
        using var payload = new DigestCheck(record.Type == "revisit" ? null : record.Fields["WARC-Payload-Digest"]);
        if (have < MaxHead)
        {
            twin?.Compare(buffer.AsSpan(head, have - head));
            End(block.Holds(buffer.AsSpan(0, have)), payload.Holds(buffer.AsSpan(head, have - head)));
            return;
        }
        for (; have > 0; have = record.Block.Read(buffer), head = 0)
        {
            twin?.Compare(buffer.AsSpan(head, have - head));
            block.Append(buffer.AsSpan(0, have));
            payload.Append(buffer.AsSpan(head, have - head));
        }
        End(block.Holds(), payload.Holds());

        void End(bool blockHolds, bool payloadHolds)
        {
            must(blockHolds, NotTheBlock);
            must(payloadHolds, NotThePayload);
            if (payloadHolds) twin?.End();
        }
    }

    private void Relations()
    {
        foreach (var (offset, id, date) in concurrent)
            if (dates.TryGetValue(id, out var other) && other != date) faults.Add(new(offset, "Its date is not that of the record that it belongs to."));
        foreach (var (offset, id, digest) in revisits)
            if (payloads.TryGetValue(id, out var original) && original != digest) faults.Add(new(offset, "Its payload digest is not that of the record that it refers to."));
    }
}
