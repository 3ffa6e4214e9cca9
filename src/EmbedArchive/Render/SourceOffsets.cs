using System.Text;

namespace EmbedArchive.Render;

/// <summary>
/// Walks bytes and the text decoded from them side by side, forward: which byte does a UTF-16 offset stand for? Invalid sequences count as what the
/// decoder made of them. Offsets are asked for in rising order; the whole walk is linear.
/// </summary>
internal abstract class SourceOffsets
{
    /// <summary>The walk for an encoding.</summary>
    internal static SourceOffsets Of(ReadOnlyMemory<byte> bytes, Encoding encoding) => encoding switch
    {
        UTF8Encoding => new Utf8Offsets(bytes),
        UnicodeEncoding => new FixedWidthOffsets(bytes.Length, 2),
        { IsSingleByte: true } => new FixedWidthOffsets(bytes.Length, 1),
        _ => new MultiByteOffsets(bytes, encoding),
    };

    /// <summary>Where a span that begins at this UTF-16 offset begins: behind bytes that only switch back to ASCII.</summary>
    internal abstract int StartAt(int offset);

    /// <summary>Where a span that ends at this UTF-16 offset ends: before such bytes.</summary>
    internal abstract int EndAt(int offset);
}
