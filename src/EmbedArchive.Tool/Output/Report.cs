using System.Globalization;
using System.Text;

namespace EmbedArchive.Tool;

/// <summary>Lines for people on standard error; foreign text cannot steer the terminal.</summary>
internal static class Report
{
    internal static void Problem(string message) => Console.Error.WriteLine("embedarchive: " + Visible(message));

    internal static void Note(string message) => Console.Error.WriteLine(Visible(message));

    /// <summary>The text with control, format and bidirectional characters as visible escapes (Unicode TR 36), on one line.</summary>
    internal static string Visible(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control when rune.Value is '\n' or '\r' or '\t': line.Append(' '); break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                case UnicodeCategory.Format when rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F:
                    line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
                    break;
                default: line.Append(rune.ToString()); break;
            }
        return line.ToString();
    }
}
