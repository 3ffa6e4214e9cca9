using System.Globalization;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store.Wacz;

/// <summary>What the index tells of one record.</summary>
internal sealed class CdxRecord
{
    internal required string Id { get; init; }

    internal required string Url { get; init; }

    internal required DateTimeOffset At { get; init; }

    internal required string Mime { get; init; }

    internal required string Status { get; init; }

    internal string? Digest { get; init; }

    internal required long Start { get; init; }

    /// <summary>The offset behind its gzip member.</summary>
    internal long End { get; set; }

    /// <summary>null for a record that no player shows.</summary>
    internal static CdxRecord? Of(WarcRecord record)
    {
        if (record is not { Type: "response" or "revisit" or "resource", TargetUri: { } url, Date: { } at }) return null;
        var head = record.Type == "resource" ? null : HttpHead.Read(record.Block);
        var type = record.Type == "resource" ? record.Fields["Content-Type"] : head?["Content-Type"];
        return new()
        {
            Id = record.Id ?? "", Url = url, At = at, Start = record.Place.Offset, Digest = record.Fields["WARC-Payload-Digest"],
            Mime = record.Type == "revisit" ? "warc/revisit" : type?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 } mime ? mime : "unk",
            Status = (record.Type == "resource" ? 200 : head?.Status ?? 0).ToString(CultureInfo.InvariantCulture),
        };
    }
}
