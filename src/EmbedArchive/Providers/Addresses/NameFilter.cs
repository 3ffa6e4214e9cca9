using System.Runtime.CompilerServices;

namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// A quick and sure no for names that a table does not hold: a bit by length, first, middle and last letter. It costs a fraction of the look into the table; a yes
/// may be wrong.
/// </summary>
internal sealed class NameFilter
{
    private const int Bits = 1 << 15;

    private readonly ulong[] bits = new ulong[Bits / 64];

    /// <param name="names">The names; ASCII letters count as the same in both cases.</param>
    internal NameFilter(IEnumerable<string> names)
    {
        foreach (var name in names) bits[SlotOf(name) >> 6] |= 1UL << SlotOf(name);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayHold(ReadOnlySpan<char> name) => !name.IsEmpty && (bits[SlotOf(name) >> 6] >> SlotOf(name) & 1) != 0;

    // Only the five low bits of a letter: both cases share them.
    private static int SlotOf(ReadOnlySpan<char> name) =>
        (((name.Length & 31) << 10) | ((name[0] & 31) << 5) | (name[^1] & 31)) ^ ((name[name.Length >> 1] & 31) * 0x421);
}
