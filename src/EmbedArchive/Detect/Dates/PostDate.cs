using System.Globalization;

namespace EmbedArchive.Detect.Dates;

/// <summary>
/// A date as the embed pages of social networks print it, in their readers' languages. A clock time counts only with a time zone: without one it says
/// less than the day alone seems to.
/// </summary>
/// <param name="Iso">ISO 8601: the day, or the moment when a zone is printed.</param>
/// <param name="Start">Where the date begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PostDate(string Iso, int Start, int End)
{
    /// <summary>How much text is searched: a date stands at the start of what follows a byline.</summary>
    private const int Longest = 160;

    /// <summary>The first date in a text; null when there is none.</summary>
    internal static PostDate? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) text = text[..Longest];
        return IsoDate.Find(text) ?? SignedDate.Find(text) ?? WrittenDate.Find(text) ?? NumericDate.Find(text);
    }

    /// <summary>A day that exists and on which there was a web.</summary>
    internal static string? Day(int year, int month, int day) =>
        year is >= 2000 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
}
