using System.Buffers;
using System.Globalization;

namespace EmbedArchive.Detect.Dates;

/// <summary><c>2026-04-01T03:14:06.000Z</c>, <c>2026-09-09</c>; and X's own <c>Fri Jun 24 15:15:00 +0000 2022</c>.</summary>
internal static class IsoDate
{
    private static readonly SearchValues<char> MomentCharacters = SearchValues.Create("0123456789-:.+TZtz");

    internal static PostDate? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 10 <= text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1]))) continue;
            var day = text.Slice(i, 10);
            if (day[4] != '-' || day[7] != '-' || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) continue;
            var rest = text[i..];
            var length = rest.IndexOfAnyExcept(MomentCharacters);
            var moment = length < 0 ? rest : rest[..length];
            var isMoment = moment.Length > 16 && (moment[^1] is 'Z' or 'z' || moment[16..].ContainsAny('+', '-'))
                && DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            return isMoment ? new(moment.ToString(), i, i + moment.Length) : new(day.ToString(), i, i + 10);
        }

        return XApiDate(text);
    }

    private static PostDate? XApiDate(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 30 && DateTimeOffset.TryParseExact(trimmed, "ddd MMM dd HH:mm:ss zz00 yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new(moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), 0, text.Length)
            : null;
    }
}
