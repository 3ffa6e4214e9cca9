using System.Collections.Frozen;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Marks;

/// <summary>Marks by one name (tag, class or attribute), asked for every tag of a page: a filter answers no for nearly all of them.</summary>
internal sealed class NameTable
{
    private readonly NameFilter names;
    private readonly FrozenDictionary<string, ProviderMark[]> marks;
    private readonly FrozenDictionary<string, ProviderMark[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    internal NameTable(IEnumerable<ProviderMark> all, SelectorKey key)
    {
        marks = all.Where(m => m.Selector.Key.Key == key)
            .GroupBy(m => m.Selector.Key.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        lookup = marks.GetAlternateLookup<ReadOnlySpan<char>>();
        names = new(marks.Keys);
    }

    internal bool Contains(ReadOnlySpan<char> name) => names.MayHold(name) && lookup.ContainsKey(name);

    internal ProviderMark[] Find(ReadOnlySpan<char> name) => names.MayHold(name) && lookup.TryGetValue(name, out var found) ? found : [];
}
