namespace EmbedArchive.Detect.Dates;

/// <summary>Dates whose numbers carry signs: <c>2016年6月21日</c>, <c>2016 年 9 月 23 日</c>, <c>2019년 12월 1일</c>, <c>2017 4月 10</c>, <c>2017 8월 30</c>.</summary>
internal static class SignedDate
{
    internal static PostDate? Find(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('月', '월');
        if (sign < 0) return null;
        var month = NumberBefore(text, sign, out var monthStart);
        var before = monthStart;
        while (before > 0 && (char.IsWhiteSpace(text[before - 1]) || text[before - 1] is '年' or '년')) before--;
        var year = NumberBefore(text, before, out var start);
        var after = sign + 1;
        while (after < text.Length && char.IsWhiteSpace(text[after])) after++;
        var end = after;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == after || PostDate.Day(year, month, int.Parse(text[after..Math.Min(end, after + 2)], System.Globalization.CultureInfo.InvariantCulture)) is not { } iso) return null;
        var tail = end;
        while (tail < text.Length && char.IsWhiteSpace(text[tail])) tail++;
        if (tail < text.Length && text[tail] is '日' or '일') end = tail + 1;
        return new(iso, start, end);
    }

    private static int NumberBefore(ReadOnlySpan<char> text, int end, out int start)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        start = end;
        while (start > 0 && end - start < 4 && char.IsAsciiDigit(text[start - 1])) start--;
        return int.TryParse(text[start..end], out var number) ? number : 0;
    }
}
