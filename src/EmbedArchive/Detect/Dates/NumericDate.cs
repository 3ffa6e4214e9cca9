using System.Buffers;
using System.Globalization;

namespace EmbedArchive.Detect.Dates;

/// <summary>
/// Dates of numbers only: <c>10.04.2021</c> is day first; <c>4/10/2021</c> is read only when one of its numbers can be no month, for the two halves of the
/// world write it the other way round.
/// </summary>
internal static class NumericDate
{
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789./");

    internal static PostDate? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or '/'))) continue;
            var rest = text[i..];
            var length = rest.IndexOfAnyExcept(DateCharacters);
            var token = (length < 0 ? rest : rest[..length]).TrimEnd("./");
            if (Read(token) is { } iso) return new(iso, i, i + token.Length);
        }

        return null;
    }

    private static string? Read(ReadOnlySpan<char> token)
    {
        var separator = token.Contains('.') ? '.' : '/';
        Span<Range> parts = stackalloc Range[4];
        if (token.Split(parts, separator) != 3) return null;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < 3; i++)
            if (!int.TryParse(token[parts[i]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        if (numbers[0] > 1000) return PostDate.Day(numbers[0], numbers[1], numbers[2]);
        if (separator == '.' || numbers[0] > 12) return PostDate.Day(numbers[2], numbers[1], numbers[0]);
        return numbers[1] > 12 || numbers[0] == numbers[1] ? PostDate.Day(numbers[2], numbers[0], numbers[1]) : null;
    }
}
