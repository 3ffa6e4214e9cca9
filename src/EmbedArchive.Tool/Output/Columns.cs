using System.Text;

namespace EmbedArchive.Tool;

/// <summary>Text in the columns of a terminal.</summary>
internal static class Columns
{
    /// <summary>The text cut to so many columns, the cut shown, and the columns that it takes.</summary>
    internal static (string Text, int Taken) Fit(string text, int columns)
    {
        var taken = 0;
        foreach (var rune in text.EnumerateRunes()) taken += Width(rune);
        if (taken <= columns) return (text, taken);
        var line = new StringBuilder();
        taken = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            if (taken + Width(rune) > columns) break;
            line.Append(rune.ToString());
            taken += Width(rune);
        }
        return (line.Append('…').ToString(), taken);
    }

    /// <summary>East Asian wide characters and emoji take two columns (Unicode TR 11); counted a little too widely rather than too narrowly.</summary>
    private static int Width(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F000 and <= 0x3FFFD) ? 2 : 1;
}
