namespace EmbedArchive.Store.Warc;

/// <summary>The bytes of a WARC file with gzip undone, and the place of each of them. Damaged members are told and left behind.</summary>
internal sealed class WarcInput : IDisposable
{
    /// <summary>A file that is damaged more often is not read on: looking for the next member costs time each time.</summary>
    private const int MaxFaults = 1000;

    private const int LeastBuffer = 1024;
    private const int MostBuffer = 64 * 1024;

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    private readonly Stream file;
    private readonly Action<WarcFault> report;
    private readonly byte[] buffer;
    private GzipMemberReader? member;
    private int start;
    private int end;
    private long unpacked;
    private long position;
    private int faults;

    internal WarcInput(Stream file, long offset, Action<WarcFault> report)
    {
        (this.file, this.report, position) = (file, report, offset);
        // A run reads single exchanges back from its scratch file, most of them a few KB.
        buffer = new byte[Math.Clamp(file.Length - offset, LeastBuffer, MostBuffer)];
        member = GzipMemberReader.Open(file, offset);
        Compressed = member is not null;
    }

    internal bool Compressed { get; }

    /// <summary>The place of the next byte.</summary>
    internal WarcPlace Place => Compressed ? new(member?.Start ?? position, unpacked - (end - start)) : new(position - (end - start), 0);

    /// <summary>The offset in the file up to which all was read, when that is the end of a whole member or the file is not compressed.</summary>
    internal long? WholeEnd => start < end && Compressed ? null : Compressed ? member?.End : position - (end - start);

    /// <summary>Whether the member that was read last turned out not to be whole.</summary>
    internal bool Damaged => member?.Fault is not null;

    /// <summary>Makes bytes of the current member available; false at its end.</summary>
    internal bool Fill()
    {
        if (start < end) return true;
        start = end = 0;
        if (Compressed)
        {
            end = member?.Read(buffer) ?? 0;
            unpacked += end;
        }
        else
        {
            file.Position = position;
            end = file.Read(buffer);
            position += end;
        }
        return end > 0;
    }

    /// <summary>Makes bytes available, from the next member if need be; false at the end of the file.</summary>
    internal bool More()
    {
        while (!Fill())
            if (!Compressed || !NextMember()) return false;
        return true;
    }

    /// <summary>Reads what belongs to one record: never goes on behind a damaged member.</summary>
    internal int Read(Span<byte> destination)
    {
        if (destination.IsEmpty || !Continue()) return 0;
        var count = Math.Min(destination.Length, end - start);
        buffer.AsSpan(start, count).CopyTo(destination);
        start += count;
        return count;
    }

    /// <summary>Reads a line into <paramref name="line"/>, its end left out; false when the input or <paramref name="limit"/> ends first.</summary>
    internal bool ReadLine(MemoryStream line, int limit)
    {
        line.SetLength(0);
        while (Continue())
        {
            var rest = buffer.AsSpan(start, end - start);
            var feed = rest.IndexOf((byte)'\n');
            var take = feed < 0 ? rest : rest[..feed];
            if (line.Length + take.Length > limit) return false;
            line.Write(take);
            start += feed < 0 ? take.Length : take.Length + 1;
            if (feed < 0) continue;
            if (line.Length > 0 && line.GetBuffer()[line.Length - 1] == '\r') line.SetLength(line.Length - 1);
            return true;
        }
        return false;
    }

    /// <summary>Leaves the rest of the current member unread (compressed), or of the current line.</summary>
    internal void Abandon()
    {
        if (Compressed)
            while (Fill()) start = end;
        else
            while (More())
            {
                var feed = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
                start = feed < 0 ? end : start + feed + 1;
                if (feed >= 0) return;
            }
    }

    public void Dispose() => member?.Dispose();

    private bool Continue() => Fill() || (!Damaged && More());

    private bool NextMember()
    {
        if (member is null || faults >= MaxFaults) return false;
        var from = member.Start;
        if (member.Fault is { } fault)
        {
            faults++;
            report(new(from, $"The gzip member is not whole: {fault}."));
        }
        var next = member.End ?? FindMember(from + 1);
        member.Dispose();
        unpacked = 0;
        member = Open(next);
        if (member is not null || next >= file.Length) return member is not null;
        report(new(next, "Something that is not a gzip member stands here."));
        for (; member is null && next < file.Length && faults < MaxFaults; faults++) member = Open(next = FindMember(next + 1));
        return member is not null;
    }

    private GzipMemberReader? Open(long at)
    {
        position = at;
        return at < file.Length ? GzipMemberReader.Open(file, at) : null;
    }

    // The offset of the next bytes that may begin a member, or the end of the file.
    private long FindMember(long from)
    {
        var window = new byte[64 * 1024];
        for (var at = from; ; at += window.Length - (Magic.Length - 1))
        {
            file.Position = at;
            var have = file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            var found = window.AsSpan(0, have).IndexOf(Magic);
            if (found >= 0) return at + found;
            if (have < window.Length) return file.Length;
        }
    }
}
