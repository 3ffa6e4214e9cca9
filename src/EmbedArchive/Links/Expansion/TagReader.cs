using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>One start tag, attributes as HTML reads them: any quotes or none, any case, the first of two equal names.</summary>
internal readonly ref struct TagReader
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create(" \t\r\n\f/=");

    /// <summary>Reads the tag whose <c>&lt;</c> stands just before <paramref name="rest"/>.</summary>
    internal TagReader(ReadOnlySpan<char> rest)
    {
        var nameEnd = rest.IndexOfAny(NameEnds) is var end and >= 0 ? end : rest.Length;
        Name = rest[..nameEnd];
        var at = nameEnd;
        while (at < rest.Length && rest[at] != '>')
            if (rest[at] == '=' && NextQuote(rest, at + 1, out var quote))
                at = rest[(quote + 1)..].IndexOf(rest[quote]) is var close and >= 0 ? quote + close + 2 : rest.Length;
            else at++;
        Text = rest[nameEnd..at];
        Length = Math.Min(at + 1, rest.Length);
    }

    internal ReadOnlySpan<char> Name { get; }

    /// <summary>The attributes as they are written.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>How much of the text the tag takes, its end included.</summary>
    internal int Length { get; }

    /// <summary>The raw value of an attribute.</summary>
    internal bool Value(string name, out ReadOnlySpan<char> value)
    {
        value = [];
        var rest = Text;
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f/");
            if (rest.IsEmpty) return false;
            var end = rest[1..].IndexOfAny(AttributeEnds) is var stop and >= 0 ? stop + 1 : rest.Length;
            var found = rest[..end].Equals(name, StringComparison.OrdinalIgnoreCase);
            rest = rest[end..].TrimStart(" \t\r\n\f");
            if (!rest.IsEmpty && rest[0] == '=') rest = Take(rest[1..].TrimStart(" \t\r\n\f"), out value);
            else value = [];
            if (found) return true;
        }
    }

    private static ReadOnlySpan<char> Take(ReadOnlySpan<char> rest, out ReadOnlySpan<char> value)
    {
        value = [];
        if (rest.IsEmpty) return rest;
        if (rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]);
            value = close < 0 ? rest[1..] : rest[1..(close + 1)];
            return close < 0 ? [] : rest[(close + 2)..];
        }
        var end = rest.IndexOfAny(" \t\r\n\f") is var stop and >= 0 ? stop : rest.Length;
        value = rest[..end];
        return rest[end..];
    }

    private static bool NextQuote(ReadOnlySpan<char> text, int from, out int quote)
    {
        quote = from;
        while (quote < text.Length && (text[quote] is ' ' or '\t' or '\r' or '\n' or '\f')) quote++;
        return quote < text.Length && (text[quote] is '"' or '\'');
    }
}
