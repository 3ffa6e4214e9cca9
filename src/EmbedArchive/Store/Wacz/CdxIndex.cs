using System.Globalization;
using System.Text;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store.Wacz;

/// <summary>
/// The index of a package: a line for each answer that a player can show, ordered by bytes. Requests, metadata and answers to anything but
/// GET are left out: players skip them, and under one address and second they would compete with the page.
/// </summary>
internal sealed class CdxIndex
{
    private readonly List<string> lines = [];

    internal int Count => lines.Count;

    /// <summary>The date of the latest of them.</summary>
    internal DateTimeOffset Latest { get; private set; }

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(lines.Order(StringComparer.Ordinal)));

    /// <summary>Adds the records of a WARC file that has one gzip member a record.</summary>
    /// <param name="warc">The file.</param>
    /// <param name="name">Its name below <c>archive/</c>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal void Add(Stream warc, string name, CancellationToken cancellationToken)
    {
        var found = new List<CdxRecord>();
        var methods = new Dictionary<string, string>(StringComparer.Ordinal);
        CdxRecord? open = null;
        using var reader = new WarcReader(warc);
        while (reader.Next() is { } record)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (open is not null) open.End = record.Place.Offset;
            open = CdxRecord.Of(record);
            if (open is not null) found.Add(open);
            else if (record.Type == "request" && WarcId.FromField(record.Fields["WARC-Concurrent-To"]) is { } answer && HttpHead.Read(record.Block) is { } head)
                methods[answer] = head.StartLine.Split(' ')[0];
        }
        if (open is not null) open.End = reader.WholeEnd;
        foreach (var one in found)
            if (methods.GetValueOrDefault(one.Id, "GET") == "GET") Add(name, one);
    }

    internal void Add(string name, CdxRecord record)
    {
        if (record.At > Latest) Latest = record.At;
        lines.Add(new CdxEntry(
            record.Url, record.Mime, record.Status, record.Digest, Text(record.End - record.Start), Text(record.Start), name).ToLine(record.At));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
