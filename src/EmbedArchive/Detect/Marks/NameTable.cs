using System.Collections.Frozen;

namespace EmbedArchive.Detect.Marks;

/// <summary>Marks by one name (tag, class or attribute), asked for every tag of a page: a bit by length, first and last letter answers no for nearly all of them.</summary>
internal sealed class NameTable
{
    private readonly ulong[] possible = new ulong[32 * 32 * 32 / 64];
    private readonly FrozenDictionary<string, ProviderMark[]> marks;
    private readonly FrozenDictionary<string, ProviderMark[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    internal NameTable(IEnumerable<ProviderMark> all, SelectorKey key)
    {
        marks = all.Where(m => m.Selector.Key.Key == key)
            .GroupBy(m => m.Selector.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        lookup = marks.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in marks.Keys) possible[Slot(name) >> 6] |= 1UL << Slot(name);
    }

    internal bool Contains(ReadOnlySpan<char> name) => !name.IsEmpty && (possible[Slot(name) >> 6] >> Slot(name) & 1) != 0 && lookup.ContainsKey(name);

    internal ProviderMark[] Find(ReadOnlySpan<char> name) => Contains(name) ? lookup[name] : [];

    private static int Slot(ReadOnlySpan<char> name) => ((name.Length & 31) << 10) | ((name[0] & 31) << 5) | (name[^1] & 31);
}
