using System.Runtime.CompilerServices;

namespace EmbedArchive.Detect;

/// <summary>
/// The class values of a page that were found to hold no mark: a page writes the same few again and again, and to compare one with its twin costs a fraction of
/// looking up each of its names. Remembers the last one of each slot.
/// </summary>
internal struct SeenClasses
{
    private const int Slots = 128;

    private Places places;

    /// <summary>Whether the same value is known to hold no mark.</summary>
    internal readonly bool Holds(ReadOnlySpan<char> html, TextSpan value)
    {
        var seen = places[SlotOf(html, value)];
        return seen.Length == value.Length && html.Slice(seen.Start, seen.Length).SequenceEqual(html.Slice(value.Start, value.Length));
    }

    internal void Add(ReadOnlySpan<char> html, TextSpan value) => places[SlotOf(html, value)] = value;

    private static int SlotOf(ReadOnlySpan<char> html, TextSpan value) =>
        value.Length == 0 ? 0 : (value.Length + (html[value.Start] * 3) + (html[value.End - 1] * 7) + (html[value.Start + (value.Length >> 1)] * 13)) & (Slots - 1);

    [InlineArray(Slots)]
    private struct Places
    {
        private TextSpan first;
    }
}
