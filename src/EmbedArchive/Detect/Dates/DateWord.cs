using System.Globalization;

namespace EmbedArchive.Detect.Dates;

/// <summary>A word or a number of a text that may be a date.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Number">Its value; -1 for a word.</param>
internal readonly record struct DateWord(int Start, int Length, int Number)
{
    internal int End => Start + Length;

    internal bool IsYear => Length == 4 && Number is >= 2000 and < 2100;

    internal bool IsDay => Length <= 2 && Number is >= 1 and <= 31;

    internal static List<DateWord> Split(ReadOnlySpan<char> text)
    {
        var words = new List<DateWord>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            var start = i;
            var isNumber = char.IsDigit(text[i]);
            // Marks belong to words: Vietnamese and Indian names of months are written with them.
            while (i < text.Length && (isNumber ? char.IsDigit(text[i]) : char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) i++;
            words.Add(new(start, i - start, isNumber ? ValueOf(text[start..i]) : -1));
        }

        return words;
    }

    // Arabic, Persian and Indian digits too.
    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (value > 9999) return 0;
            value = (value * 10) + (int)CharUnicodeInfo.GetNumericValue(digit);
        }

        return value;
    }
}
