using System.Security.Cryptography;

namespace EmbedArchive.Store.Warc;

/// <summary>What the index keeps of one record.</summary>
internal sealed record WarcRow
{
    private const int MaxMetadata = 64 * 1024;

    internal required string File { get; init; }

    internal required WarcPlace Place { get; init; }

    internal required string Type { get; init; }

    internal string Id { get; init; } = "";

    internal string Target { get; init; } = "";

    internal DateTimeOffset Date { get; init; }

    internal IReadOnlyList<string> ConcurrentTo { get; init; } = [];

    internal string? PayloadDigest { get; init; }

    /// <summary>Of a revisit: which record has the payload.</summary>
    internal (string? Id, string? Target, string? Date) RefersTo { get; init; }

    internal string Method { get; init; } = "GET";

    internal string? Accept { get; init; }

    internal string ContentDigest { get; init; } = "";

    internal ExchangeFacts? Facts { get; init; }

    /// <summary>Reads the row of a record; of its block only what has to be known to find the record.</summary>
    internal static WarcRow Of(string file, WarcRecord record)
    {
        var fields = record.Fields;
        var row = new WarcRow
        {
            File = file,
            Place = record.Place,
            Type = record.Type,
            Id = record.Id ?? "",
            Target = Http.CapturedAddress.Of(record.TargetUri ?? ""),
            Date = record.Date ?? default,
            ConcurrentTo = [.. fields.Each("WARC-Concurrent-To").Select(v => WarcId.FromField(v)!)],
            PayloadDigest = fields["WARC-Payload-Digest"],
            RefersTo = (WarcId.FromField(fields["WARC-Refers-To"]), fields["WARC-Refers-To-Target-URI"], fields["WARC-Refers-To-Date"]),
        };
        return row.Type switch
        {
            "request" => WithRequest(row, record.Block),
            "metadata" when record.Length <= MaxMetadata => row with { Facts = ExchangeFacts.Read(WarcFields.Parse(ReadAll(record.Block))) },
            _ => row,
        };
    }

    private static WarcRow WithRequest(WarcRow row, Stream block)
    {
        if (HttpHead.Read(block) is not { } head) return row;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[4096];
        var length = 0L;
        for (int read; (read = block.Read(buffer)) > 0; length += read) hash.AppendData(buffer.AsSpan(0, read));
        return row with
        {
            Method = head.StartLine.Split(' ')[0],
            Accept = head["Accept"],
            ContentDigest = length == 0 ? "" : Convert.ToHexStringLower(hash.GetHashAndReset()),
        };
    }

    private static byte[] ReadAll(Stream block)
    {
        var all = new MemoryStream();
        block.CopyTo(all);
        return all.ToArray();
    }
}
