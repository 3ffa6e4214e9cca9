using System.Globalization;

namespace EmbedArchive.Detect.Dates;

/// <summary>
/// Dates with the name of a month, in any order: <c>November 6, 2023</c>, <c>27. Juli 2016</c>, <c>13 de septiembre de 2017</c>, <c>8 tháng 10, 2021</c>,
/// <c>27 ביולי 2016</c>. The year must stand within three words of the month, the day beside it.
/// </summary>
internal static class WrittenDate
{
    private const int Reach = 3;

    internal static PostDate? Find(ReadOnlySpan<char> text)
    {
        var words = DateWord.Split(text);
        for (var i = 0; i < words.Count; i++)
        {
            var month = MonthAt(text, words, i, out var last);
            if (month > 0 && Around(words, i, last, month) is { } date) return date;
        }

        return null;
    }

    // "tháng 10" and "tháng Mười" name a month with two words.
    private static int MonthAt(ReadOnlySpan<char> text, List<DateWord> words, int at, out int last)
    {
        last = at;
        if (words[at].Number > 0) return 0;
        var word = text.Slice(words[at].Start, words[at].Length);
        if (!word.Equals("tháng", StringComparison.OrdinalIgnoreCase)) return MonthNames.Find(word);
        if (at + 1 == words.Count || words[at + 1].Number is not (>= 1 and <= 12)) return 0;
        last = at + 1;
        return words[last].Number;
    }

    private static PostDate? Around(List<DateWord> words, int first, int last, int month)
    {
        var year = -1;
        for (var i = last + 1; i < words.Count && i <= last + Reach && year < 0; i++)
            if (words[i].IsYear) year = i;
        for (var i = first - 1; i >= 0 && i >= first - Reach && year < 0; i--)
            if (words[i].IsYear) year = i;
        if (year < 0) return null;
        var day = DayOf(words, first, last, year);
        if (day < 0 || PostDate.Day(words[year].Number, month, words[day].Number) is not { } iso) return null;
        var start = Math.Min(words[Math.Min(first, day)].Start, words[year].Start);
        var end = Math.Max(Math.Max(words[last].End, words[day].End), words[year].End);
        return new(iso, start, end);
    }

    // The day stands right before the month, right behind it, or before it with a word between ("13 de septiembre"). In "3:15 PM ∙ Jun 24" it is the 24.
    private static int DayOf(List<DateWord> words, int first, int last, int year)
    {
        foreach (var i in (ReadOnlySpan<int>)[first - 1, last + 1, first - 2, last + 2])
            if (i >= 0 && i < words.Count && i != year && words[i].IsDay) return i;
        return -1;
    }
}
