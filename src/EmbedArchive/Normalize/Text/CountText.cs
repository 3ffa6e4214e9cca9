using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>Counts as pages print them: <c>436.6K</c>, <c>1,204</c>, <c>3 M</c>.</summary>
internal static class CountText
{
    /// <summary>The number and whether it was rounded; null when it is none.</summary>
    internal static (long Value, bool Approximate)? Read(string? text)
    {
        var digits = (text ?? "").AsSpan().Trim();
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0])) return null;
        var unit = char.ToUpperInvariant(digits[^1]) switch { 'K' => 1_000L, 'M' => 1_000_000L, 'B' => 1_000_000_000L, _ => 0L };
        if (unit > 0) digits = digits[..^1].TrimEnd();
        Span<char> plain = stackalloc char[24];
        var length = 0;
        foreach (var c in digits)
        {
            // A comma groups thousands; with a unit behind it, it is the decimal sign of half the world.
            if (c is ',' or ' ' or '\u00A0' or '\u202F' && unit == 0) continue;
            if (length == plain.Length || !(char.IsAsciiDigit(c) || c is '.' or ',')) return null;
            plain[length++] = c == ',' ? '.' : c;
        }
        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (unit == 0) return number == decimal.Truncate(number) && number <= long.MaxValue ? ((long)number, false) : null;
        return number <= 1_000_000 ? ((long)(number * unit), true) : null;
    }
}
