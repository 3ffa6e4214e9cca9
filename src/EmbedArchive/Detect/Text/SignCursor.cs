using System.Buffers;

namespace EmbedArchive.Detect.Text;

/// <summary>
/// Walks over a text from sign to sign: one search for the whole text tells of each of its many short stretches, asked in their order, whether the sign stands
/// in it.
/// </summary>
internal ref struct SignCursor
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<char> sign;
    private readonly SearchValues<string>? words;
    private readonly SearchValues<char>? letters;
    private int next = -1;

    internal SignCursor(ReadOnlySpan<char> text, ReadOnlySpan<char> sign)
    {
        this.text = text;
        this.sign = sign;
    }

    internal SignCursor(ReadOnlySpan<char> text, SearchValues<string> words)
    {
        this.text = text;
        this.words = words;
    }

    internal SignCursor(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        this.text = text;
        this.letters = letters;
    }

    /// <summary>Whether a sign begins in a stretch, which begins nowhere before the one asked for last.</summary>
    internal bool IsIn(int start, int end)
    {
        if (next < start) next = Find(text[start..]) is >= 0 and var found ? start + found : int.MaxValue;
        return next < end;
    }

    private readonly int Find(ReadOnlySpan<char> rest) =>
        words is not null ? rest.IndexOfAny(words) : letters is not null ? rest.IndexOfAny(letters) : rest.IndexOf(sign);
}
