using System.Buffers;
using System.Text;

namespace EmbedArchive.Normalize;

/// <summary>Builds a <see cref="RichText"/> piece by piece; white space is collapsed as HTML does, unless told otherwise.</summary>
internal sealed class RichTextBuilder
{
    /// <summary>No post has a longer text; an article's description neither.</summary>
    internal const int MaxLength = 500_000;

    /// <summary>Further marks are dropped: markup may nest them without end.</summary>
    private const int MaxSpans = 5_000;

    private static readonly SearchValues<char> White = SearchValues.Create(" \n\r\t\f");

    private readonly StringBuilder text = new();
    private readonly List<TextPart> spans = [];
    private int breaks;
    private bool space;

    /// <summary>Where the next character will stand.</summary>
    internal int Position => text.Length + (text.Length == 0 ? 0 : breaks > 0 ? breaks : space ? 1 : 0);

    /// <summary>Adds text with its white space collapsed.</summary>
    internal void AppendCollapsed(ReadOnlySpan<char> piece)
    {
        while (!piece.IsEmpty)
        {
            var word = piece.IndexOfAny(White) is >= 0 and var end ? piece[..end] : piece;
            if (word.IsEmpty) space = true;
            else Append(word);
            piece = piece[Math.Max(word.Length, 1)..];
        }
    }

    /// <summary>Adds text as it is.</summary>
    internal void AppendExact(ReadOnlySpan<char> piece)
    {
        while (!piece.IsEmpty)
        {
            var line = piece.IndexOfAny('\n', '\r') is >= 0 and var end ? piece[..end] : piece;
            if (!line.IsEmpty) Append(line);
            else if (piece[0] == '\n') AddBreak();
            piece = piece[Math.Max(line.Length, 1)..];
        }
    }

    /// <summary>A line break of its own (<c>br</c>).</summary>
    internal void AddBreak()
    {
        breaks++;
        space = false;
    }

    /// <summary>The edge of a block: at least that many line breaks between what stands before and behind.</summary>
    internal void AddEdge(int atLeast)
    {
        if (atLeast == 0) return;
        breaks = Math.Max(breaks, atLeast);
        space = false;
    }

    /// <summary>Marks what was added since <paramref name="start"/>; nothing when that is nothing.</summary>
    internal void Mark(int start, TextPartType type, string? target = null, string? display = null)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start < text.Length && spans.Count < MaxSpans) spans.Add(new() { Start = start, End = text.Length, Type = type, Target = target, Display = display });
    }

    /// <summary>Takes a span of another text over, to its place here.</summary>
    internal void Mark(int start, int end, TextPart span)
    {
        if (start < end && end <= text.Length && spans.Count < MaxSpans) spans.Add(span with { Start = start, End = end });
    }

    /// <summary>How the text since a position begins.</summary>
    internal string Since(int start) => start >= text.Length ? "" : text.ToString(start, Math.Min(text.Length - start, 16)).Trim();

    /// <summary>The text, or null when there is none.</summary>
    internal RichText? Build(string? lang = null, string? dir = null) => text.Length == 0 ? null : new()
    {
        Plain = text.ToString(),
        Lang = lang,
        Dir = dir is "ltr" or "rtl" ? dir : null,
        Spans = spans.Count < 2 ? [.. spans] : [.. spans.OrderBy(s => s.Start).ThenByDescending(s => s.End)],
        Truncated = text.Length >= MaxLength,
    };

    private void Append(ReadOnlySpan<char> piece)
    {
        if (text.Length >= MaxLength) return;
        if (text.Length > 0)
        {
            if (breaks > 0) text.Append('\n', breaks);
            else if (space) text.Append(' ');
        }
        (breaks, space) = (0, false);
        text.Append(piece[0]);
        text.Append(piece[1..Math.Clamp(MaxLength - text.Length + 1, 1, piece.Length)]);
    }
}
