using System.Globalization;
using System.Text;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Reads the records of a WARC file one after the other: gzip with one member a record (ours), with other members, or plain. One pass,
/// bounded memory. What is not as it should be is listed in <see cref="Faults"/>, and reading goes on at the next record.
/// </summary>
internal sealed class WarcReader : IDisposable
{
    private const int MaxFaults = 1000;

    private readonly List<WarcFault> faults = [];
    private readonly WarcInput input;
    private readonly MemoryStream line = new();
    private WarcRecord? current;

    internal WarcReader(Stream file, long offset = 0) => input = new(file, offset, Report);

    /// <summary>The offset behind the last record that is whole; what follows it is a cut tail or damage.</summary>
    internal long WholeEnd { get; private set; }

    internal IReadOnlyList<WarcFault> Faults => faults;

    /// <summary>Whether the record before the current one turned out to be cut, or to lie in a member that is not whole: what was read of it is not to be trusted.</summary>
    internal bool LastIsDamaged { get; private set; }

    /// <summary>The next record, or null at the end.</summary>
    internal WarcRecord? Next()
    {
        Finish();
        while (input.More())
        {
            var place = input.Place;
            if (ReadHead() is not { } head) continue;
            if (!long.TryParse(head.Fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                Report(new(place.Offset, "A record without a usable Content-Length."));
                input.Abandon();
                continue;
            }
            return current = new(place, head.Version, head.Fields, new WarcBlock(input, length), length);
        }
        return null;
    }

    /// <summary>The record at a place.</summary>
    internal static WarcRecord? At(Stream file, WarcPlace place)
    {
        var reader = new WarcReader(file, place.Offset);
        return new WarcBlock(reader.input, place.Skip).Drain() ? reader.Next() : null;
    }

    public void Dispose() => input.Dispose();

    private (string Version, WarcFields Fields)? ReadHead()
    {
        var at = input.Place.Offset;
        do
        {
            if (!input.ReadLine(line, WarcFields.MaxBytes)) return Unreadable(at);
        }
        while (line.Length == 0 && input.More());
        var version = Encoding.ASCII.GetString(line.GetBuffer(), 0, (int)line.Length);
        if (!version.StartsWith("WARC/", StringComparison.Ordinal)) return line.Length == 0 ? null : Unreadable(at);
        return WarcFields.Read(l => input.ReadLine(l, WarcFields.MaxBytes)) is { } fields ? (version, fields) : Unreadable(at);
    }

    private (string, WarcFields)? Unreadable(long at)
    {
        Report(new(at, "Something that is not a WARC record stands here."));
        if (input.Compressed) input.Abandon();
        return null;
    }

    private void Finish()
    {
        if (current is null) return;
        var at = current.Place.Offset;
        var whole = ((WarcBlock)current.Block).Drain();
        current = null;
        LastIsDamaged = !whole;
        if (!whole)
        {
            Report(new(at, "The record ends before its Content-Length: the file is cut or damaged."));
            return;
        }
        if (!EmptyLine() || !EmptyLine())
        {
            LastIsDamaged = input.Damaged;
            Report(new(at, "The record does not end with CR LF CR LF."));
            return;
        }
        var more = input.Fill();
        LastIsDamaged = input.Damaged;
        if (input.WholeEnd is { } end && !input.Damaged) WholeEnd = more && input.Compressed ? WholeEnd : end;
    }

    private bool EmptyLine() => input.ReadLine(line, 1) && line.Length == 0;

    private void Report(WarcFault fault)
    {
        if (faults.Count < MaxFaults) faults.Add(fault);
    }
}
