using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>Numbers as foreign answers write them.</summary>
internal static class NumberText
{
    internal static long? Whole(string? text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var whole))
            return whole;
        return Number(text) is >= -9e15 and <= 9e15 and var number && double.IsInteger(number) ? (long)number : null;
    }

    internal static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
