using System.Buffers;
using System.Text;

namespace EmbedArchive.Render;

/// <summary>Replaces spans of an article in its bytes: every byte outside them is the original's, invalid ones included.</summary>
internal static class SourceBytes
{
    /// <summary>The article's bytes with spans replaced.</summary>
    /// <param name="article">The article; one without bytes is encoded first.</param>
    /// <param name="edits">
    /// Spans and what stands in their place, in the order of the article, not overlapping. Replacements are HTML: what the encoding cannot write becomes a
    /// numeric character reference.
    /// </param>
    /// <exception cref="ArgumentException">The spans overlap, are out of order or leave the text; or the article's bytes do not decode to its text.</exception>
    internal static byte[] Splice(Article article, IReadOnlyList<(TextSpan Span, string Replacement)> edits)
    {
        Check(article, edits);
        var encoder = (Encoding)article.Encoding.Clone();
        encoder.EncoderFallback = NumericReferenceFallback.Instance;
        if (article.Bytes is not { } bytes) return Encode(article, edits, encoder);

        var mark = bytes.Span.StartsWith(article.Encoding.Preamble) ? article.Encoding.Preamble.Length : 0;
        var text = bytes[mark..];
        if (edits.Count > 0 && article.Encoding.GetString(text.Span) != article.Html)
            throw new ArgumentException($"The bytes of the article do not decode to its text ({article.Encoding.WebName}): make it with {nameof(Article.FromBytes)}.", nameof(article));

        var output = new ArrayBufferWriter<byte>(Math.Max(bytes.Length, 1));
        output.Write(bytes.Span[..mark]);
        var offsets = SourceOffsets.Of(text, article.Encoding);
        var copied = 0;
        foreach (var (span, replacement) in edits)
        {
            var start = Math.Max(offsets.StartAt(span.Start), copied);
            output.Write(text.Span[copied..start]);
            output.Write(encoder.GetBytes(replacement));
            copied = Math.Max(span.Length == 0 ? start : offsets.EndAt(span.End), start);
        }

        output.Write(text.Span[copied..]);
        return output.WrittenSpan.ToArray();
    }

    private static byte[] Encode(Article article, IReadOnlyList<(TextSpan Span, string Replacement)> edits, Encoding encoder)
    {
        // Articles with many cards are long: one array for their bytes, and a lent one for their text.
        var lent = ArrayPool<char>.Shared.Rent(article.Html.Length + edits.Sum(e => e.Replacement.Length - e.Span.Length));
        var (copied, length) = (0, 0);
        foreach (var (span, replacement) in edits)
        {
            Add(article.Html.AsSpan(copied, span.Start - copied));
            Add(replacement);
            copied = span.End;
        }

        Add(article.Html.AsSpan(copied));
        var text = lent.AsSpan(0, length);
        var preamble = encoder.Preamble;
        var bytes = new byte[preamble.Length + encoder.GetByteCount(text)];
        preamble.CopyTo(bytes);
        encoder.GetBytes(text, bytes.AsSpan(preamble.Length));
        ArrayPool<char>.Shared.Return(lent);
        return bytes;

        void Add(ReadOnlySpan<char> piece)
        {
            piece.CopyTo(lent.AsSpan(length));
            length += piece.Length;
        }
    }

    private static void Check(Article article, IReadOnlyList<(TextSpan Span, string Replacement)> edits)
    {
        var end = 0;
        foreach (var (span, _) in edits)
        {
            if (span.Start < end || span.Length < 0 || span.End > article.Html.Length)
                throw new ArgumentException($"Edit {span} overlaps the one before it or leaves the text of {article.Html.Length} characters.", nameof(edits));
            end = span.End;
        }
    }
}
