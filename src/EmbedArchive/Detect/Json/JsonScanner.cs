using System.Buffers;

namespace EmbedArchive.Detect.Json;

/// <summary>
/// Walks JSON, or the literals of a script, forward: linear, without allocating, never throwing. What is cut off or malformed ends the walk or is stepped over,
/// because attributes with half a JSON text are found in the wild.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> EndsWord = SearchValues.Create(" \t\r\n,:;{}[]()\"'`=");

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private TextSpan content;

    internal JsonTokenKind Kind { get; private set; }

    /// <summary>How many objects and arrays are open around the token.</summary>
    internal int Depth { get; private set; }

    /// <summary>Where <see cref="Raw"/> stands.</summary>
    internal readonly TextSpan Content => content;

    /// <summary>The token's characters: of a string what stands between its quotes, escapes as written.</summary>
    internal readonly ReadOnlySpan<char> Raw => text.Slice(content.Start, content.Length);

    /// <summary>Whether the string or name stands in quotes: names without them are a program's.</summary>
    internal bool IsQuoted { get; private set; }

    /// <summary>Offset behind the token.</summary>
    internal readonly int End => position;

    /// <summary>The string or name with its escapes decoded.</summary>
    internal readonly string GetString() => JsonEscapes.Decode(Raw);

    internal readonly bool RawIs(ReadOnlySpan<char> other) => Raw.SequenceEqual(other);

    /// <summary>Whether the string or name is so, its escapes decoded.</summary>
    internal readonly bool Is(ReadOnlySpan<char> other) => RawIs(other) || (Raw.Contains('\\') && GetString().AsSpan().SequenceEqual(other));

    internal bool Read()
    {
        while (position < text.Length)
        {
            var c = text[position];
            switch (c)
            {
                case '{' or '[' or '(':
                    return Set(JsonTokenKind.Open, position, position + 1, position + 1, depth: Depth + 1);
                case '}' or ']' or ')':
                    return Set(JsonTokenKind.Close, position, position + 1, position + 1, depth: Math.Max(0, Depth - 1));
                case '"' or '\'' or '`':
                    return ReadString(c);
                default:
                    if (!EndsWord.Contains(c)) return ReadWord();
                    position++;
                    break;
            }
        }

        Kind = JsonTokenKind.None;
        return false;
    }

    private bool ReadString(char quote)
    {
        var from = position + 1;
        var i = from;
        while (true)
        {
            var length = text[i..].IndexOfAny(quote, '\\');
            if (length < 0) return Set(JsonTokenKind.None, text.Length, text.Length, text.Length, Depth) && false;
            i += length;
            if (text[i] == quote) break;
            i = Math.Min(i + 2, text.Length);
        }

        Set(IsName(i + 1) ? JsonTokenKind.Name : JsonTokenKind.String, from, i, i + 1, Depth);
        IsQuoted = true;
        return true;
    }

    private bool ReadWord()
    {
        var length = text[position..].IndexOfAny(EndsWord);
        var end = length < 0 ? text.Length : position + length;
        return Set(IsName(end) ? JsonTokenKind.Name : JsonTokenKind.Word, position, end, end, Depth);
    }

    private readonly bool IsName(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from < text.Length && text[from] == ':';
    }

    private bool Set(JsonTokenKind kind, int from, int to, int next, int depth)
    {
        Kind = kind;
        IsQuoted = false;
        content = TextSpan.FromBounds(from, to);
        position = next;
        Depth = depth;
        return true;
    }
}
