using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>Writes records, one gzip member each. The same records give the same bytes.</summary>
internal static class WarcWriter
{
    private const int UsualHead = 1024;

    private static readonly byte[] End = "\r\n\r\n"u8.ToArray();

    /// <summary>Writes one record, its Content-Type and digests included in its fields, its Content-Length added here.</summary>
    internal static void Write(Stream output, WarcEntry entry)
    {
        using var head = Head(entry.Fields, entry.Length);
        var shrinks = Shrinks(entry);
        if (shrinks || entry.Staged is not null || head.Length + entry.Length + End.Length > StoredMember.MaxLength)
        {
            using var member = new GzipMemberWriter(output, shrinks);
            member.Write(head.Written);
            member.Write(entry.Head.Span);
            if (entry.Staged is { } staged) CopyTo(member, staged);
            else member.Write(entry.Body.Span);
            member.Write(End);
        }
        else if (output is RecordBuffer place)
        {
            StoredMember.Write(place, head.WrittenMemory, entry.Head, entry.Body, End);
        }
        else
        {
            using var alone = new RecordBuffer((int)(head.Length + entry.Length) + UsualHead);
            StoredMember.Write(alone, head.WrittenMemory, entry.Head, entry.Body, End);
            output.Write(alone.Written);
        }
    }

    /// <summary>The head of a record of that length, with the empty line behind it.</summary>
    internal static RecordBuffer Head(WarcFields fields, long length)
    {
        var head = new RecordBuffer(UsualHead).Add("WARC/1.1\r\n"u8);
        fields.WriteTo(head);
        return head.Add("Content-Length: "u8).Add(length.ToString(CultureInfo.InvariantCulture)).Add("\r\n\r\n"u8);
    }

    // Pictures, video and encoded bodies do not shrink, and deflate is ten times as dear as their hash; of a request or a reason little can be saved.
    private static bool Shrinks(WarcEntry entry)
    {
        if (entry.Length <= 1024) return false;
        var start = entry.Staged is { } staged ? MediaSniffer.StartOf(staged.OpenRead()) : entry.Body.Span;
        return MediaSniffer.Sniff(start) is null && !start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
    }

    private static void CopyTo(Stream output, StagedBytes staged)
    {
        using var read = staged.OpenRead();
        read.CopyTo(output);
    }
}
