using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>Writes records, one gzip member each. The same records give the same bytes.</summary>
internal static class WarcWriter
{
    /// <summary>Writes one record, its Content-Type and digests included in its fields, its Content-Length added here.</summary>
    internal static void Write(Stream output, WarcEntry entry)
    {
        using var member = new GzipMemberWriter(output, Shrinks(entry));
        member.Write(entry.Fields.ToBytes("WARC/1.1\r\n"));
        member.Write(System.Text.Encoding.ASCII.GetBytes("Content-Length: " + entry.Length.ToString(CultureInfo.InvariantCulture) + "\r\n\r\n"));
        member.Write(entry.Head.Span);
        if (entry.Staged is { } staged) CopyTo(member, staged);
        else member.Write(entry.Body.Span);
        member.Write("\r\n\r\n"u8);
    }

    /// <summary>Makes a file ready for more records: what a crash left behind the last whole record is cut off.</summary>
    /// <returns>How many bytes were cut off.</returns>
    internal static long Continue(FileStream file)
    {
        using var reader = new WarcReader(file);
        while (reader.Next() is not null)
        {
        }
        var cut = file.Length - reader.WholeEnd;
        if (cut > 0) file.SetLength(reader.WholeEnd);
        file.Position = reader.WholeEnd;
        return cut;
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
