using EmbedArchive.Detect.Dates;

namespace EmbedArchive.Detect.Flattened;

/// <summary>A date that stands right behind a handle, with the clock time and the link around it.</summary>
/// <param name="Iso">The date.</param>
/// <param name="End">Offset behind all that belongs to it.</param>
/// <param name="Address">The address that Markdown links it to.</param>
internal sealed record PrintedMoment(string Iso, int End, string? Address)
{
    /// <summary>The longest written date with its weekday and time is shorter.</summary>
    private const int Longest = 64;

    private const int LongestAddress = 300;

    private const string Dots = "·•∙⋅・";

    /// <summary>Reads the date at the start of a text; null when something else stands there.</summary>
    /// <param name="text">What stands behind the handle.</param>
    /// <param name="wide">Whether a dash or a bracket may stand between: only where a dash also stands before the name.</param>
    internal static PrintedMoment? Read(ReadOnlySpan<char> text, bool wide)
    {
        var at = SkipDividers(text, 0, wide);
        if (at == text.Length) return null;
        var clock = ClockTime.Skip(text, at);
        if (clock > at) at = SkipDividers(text, clock, wide: true);
        if (at == text.Length || !char.IsLetterOrDigit(text[at])) return null;
        var window = text[at..Math.Min(text.Length, at + Longest)];
        // The search may find an easier date farther on; what counts is whether one begins here.
        for (var tries = 0; tries < 3; tries++)
        {
            if (PostDate.Find(window) is not { } date) return null;
            if (date.Start == 0) return Behind(text, at + date.End, date.Iso);
            window = window[..date.Start];
        }

        return null;
    }

    private static PrintedMoment Behind(ReadOnlySpan<char> text, int end, string iso)
    {
        end = DateTail.Skip(text, end);
        if (MarkdownLink.TryReadTarget(text, end, LongestAddress, out var address, out var behind)) return new(iso, behind, address);
        if (end < text.Length && text[end] is ')' or ']') end++;
        return new(iso, end, null);
    }

    private static int SkipDividers(ReadOnlySpan<char> text, int at, bool wide)
    {
        for (; at < text.Length; at++)
            if (!Marks.IsSpace(text[at]) && !Dots.Contains(text[at], StringComparison.Ordinal) && !(wide && text[at] is '-' or '—' or '–' or '[' or '(')) break;
        return at;
    }
}
