namespace EmbedArchive.Detect.Flattened;

/// <summary>Characters that nobody sees.</summary>
internal static class Marks
{
    /// <summary>White space, a mark of writing direction (they stand around handles in right-to-left text) or a character of no width.</summary>
    internal static bool IsSpace(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    internal static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The first index at or behind <paramref name="at"/> that can be seen.</summary>
    internal static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at])) at++;
        return at;
    }

    internal static string? Clean(ReadOnlySpan<char> text)
    {
        var cleaned = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && cleaned[length - 1] != ' ') cleaned[length++] = ' ';
            }
            else if (!IsInvisible(c)) cleaned[length++] = c;
        }

        var name = cleaned.AsSpan(0, length).Trim(" *_`");
        return name.IsEmpty ? null : name.ToString();
    }
}
