using System.Text;

namespace EmbedArchive.Resolve;

/// <summary>
/// A double in base 36, digit for digit as JavaScript prints it (ECMA-262, Number.prototype.toString): the fewest fraction digits
/// that still tell the number from its neighbours, the last one rounded.
/// </summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <param name="value">Not negative, and below 2^53: beyond that the integer digits differ between engines.</param>
    internal static string Of(double value)
    {
        var whole = Math.Floor(value);
        var fraction = FractionDigits(value - whole, HalfGap(value), out var carry);
        var text = new StringBuilder(WholeDigits((long)whole + (carry ? 1 : 0)));
        if (fraction.Count == 0) return text.ToString();
        text.Append('.');
        foreach (var digit in fraction) text.Append(Digits[digit]);
        return text.ToString();
    }

    /// <summary>Half the distance to the next double: digits below it tell nothing.</summary>
    private static double HalfGap(double value) => Math.Max(0.5 * (Math.BitIncrement(value) - value), double.Epsilon);

    private static List<int> FractionDigits(double fraction, double gap, out bool carry)
    {
        List<int> digits = [];
        carry = false;
        while (fraction >= gap)
        {
            fraction *= 36;
            gap *= 36;
            var digit = (int)fraction;
            digits.Add(digit);
            fraction -= digit;
            if ((fraction > 0.5 || (fraction == 0.5 && (digit & 1) == 1)) && fraction + gap > 1)
            {
                carry = RoundUp(digits);
                break;
            }
        }
        return digits;
    }

    /// <summary>Adds one to the last digit; full digits fall away. True when the carry reaches the whole part.</summary>
    private static bool RoundUp(List<int> digits)
    {
        while (digits.Count > 0)
        {
            if (digits[^1] < 35)
            {
                digits[^1]++;
                return false;
            }
            digits.RemoveAt(digits.Count - 1);
        }
        return true;
    }

    private static string WholeDigits(long whole)
    {
        if (whole == 0) return "0";
        var text = "";
        for (; whole > 0; whole /= 36) text = Digits[(int)(whole % 36)] + text;
        return text;
    }
}
