using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EmbedArchive.Html;

/// <summary>The character classes of the tokenizer. All lie below U+0040, so each is one 64-bit mask.</summary>
internal static class HtmlCharacters
{
    // Carriage return counts as a space here: the standard turns it into a line feed before it tokenizes, we keep the source as it is.
    private const ulong Spaces = 1UL << '\t' | 1UL << '\n' | 1UL << '\f' | 1UL << '\r' | 1UL << ' ';
    private const ulong TagNameEnds = Spaces | 1UL << '/' | 1UL << '>';
    private const ulong AttributeNameEnds = TagNameEnds | 1UL << '=';
    private const ulong UnquotedValueEnds = Spaces | 1UL << '>';
    private const ulong Blank = Spaces | 1UL << '\v';

    internal static bool IsSpace(char c) => IsIn(Spaces, c);

    internal static bool EndsTagName(char c) => IsIn(TagNameEnds, c);

    internal static bool EndsAttributeName(char c) => IsIn(AttributeNameEnds, c);

    internal static bool EndsUnquotedValue(char c) => IsIn(UnquotedValueEnds, c);

    /// <summary>Where a character stands first; -1 when nowhere. Most values and texts are short: one comparison of sixteen letters finds their end without a call.</summary>
    internal static int IndexOfNear(ReadOnlySpan<char> text, char c)
    {
        if (!Vector256.IsHardwareAccelerated || text.Length < Vector256<ushort>.Count) return text.IndexOf(c);
        var near = Vector256.Equals(Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text))), Vector256.Create((ushort)c)).ExtractMostSignificantBits();
        if (near != 0) return BitOperations.TrailingZeroCount(near);
        var far = text[Vector256<ushort>.Count..].IndexOf(c);
        return far < 0 ? -1 : far + Vector256<ushort>.Count;
    }

    /// <summary>Whether a text is white space of any script: most texts between tags are line ends and spaces, and the first letter of the others tells.</summary>
    internal static bool IsBlank(ReadOnlySpan<char> text)
    {
        var first = 0;
        for (; Vector128.IsHardwareAccelerated && text.Length - first >= Vector128<ushort>.Count; first += Vector128<ushort>.Count)
        {
            var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)first);
            if (!Vector128.EqualsAll(Breaks(letters) | Vector128.Equals(letters, Vector128.Create((ushort)' ')), Vector128<ushort>.AllBitsSet)) break;
        }

        while ((uint)first < (uint)text.Length && IsIn(Blank, text[first])) first++;
        return first == text.Length || (text[first] >= 0x80 && text[first..].IsWhiteSpace());
    }

    /// <summary>Copies a text, its line ends, tabs and form feeds as spaces.</summary>
    internal static void CopyLine(ReadOnlySpan<char> text, Span<char> destination)
    {
        var at = 0;
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination[..text.Length]));
        for (; Vector128.IsHardwareAccelerated && text.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var letters = Vector128.LoadUnsafe(ref from, (nuint)at);
            // The vertical tab is no space in HTML.
            var breaks = Breaks(letters) & ~Vector128.Equals(letters, Vector128.Create((ushort)'\v'));
            Vector128.ConditionalSelect(breaks, Vector128.Create((ushort)' '), letters).StoreUnsafe(ref to, (nuint)at);
        }

        for (; at < text.Length; at++) destination[at] = text[at] is '\t' or '\n' or '\f' or '\r' ? ' ' : text[at];
    }

    // From tab to carriage return.
    private static Vector128<ushort> Breaks(Vector128<ushort> letters) =>
        Vector128.LessThanOrEqual(letters - Vector128.Create((ushort)'\t'), Vector128.Create((ushort)('\r' - '\t')));

    private static bool IsIn(ulong mask, char c) => c < 64 && (mask >> c & 1) != 0;
}
