using System.Buffers;

namespace EmbedArchive.Detect.Json;

/// <summary>
/// Walks over the strings of JSON or of a script, as <see cref="JsonScanner"/> finds them, and passes over all that stands between them: whoever asks only for
/// strings need not read words and brackets.
/// </summary>
internal ref struct JsonStrings(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'`");

    // What the scanner steps over without making it a token.
    private static readonly SearchValues<char> Divides = SearchValues.Create(" \t\r\n,:;=");

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private bool isName;

    /// <summary>Where the string stands, its quotes left out.</summary>
    internal TextSpan Content { get; private set; }

    /// <summary>Whether the string is the value of a member whose name stands in quotes.</summary>
    internal bool IsMember { get; private set; }

    /// <summary>Moves to the next string that is no name of a member; false when there is none.</summary>
    internal bool Read()
    {
        while (text[position..].IndexOfAny(Quotes) is >= 0 and var found)
        {
            var start = position + found;
            IsMember = isName && !text[position..start].ContainsAnyExcept(Divides);
            var end = EndOfString(text[start], start + 1);
            if (end < 0) return false;
            Content = TextSpan.FromBounds(start + 1, end);
            position = end + 1;
            var behind = text[position..].TrimStart();
            isName = behind is [':', ..];
            if (!isName) return true;
        }

        return false;
    }

    private readonly int EndOfString(char quote, int from)
    {
        for (var at = from; at < text.Length; at += 2)
        {
            var length = text[at..].IndexOfAny(quote, '\\');
            if (length < 0) return -1;
            at += length;
            if (text[at] == quote) return at;
        }

        return -1;
    }
}
