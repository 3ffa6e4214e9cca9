using EmbedArchive.Normalize;

namespace EmbedArchive.Reports;

/// <summary>Counts by the values of a closed set.</summary>
internal sealed class Counter<T> where T : struct, Enum
{
    private readonly SortedDictionary<T, long> counts = [];

    internal long this[T value] => counts.GetValueOrDefault(value);

    internal long Total => counts.Values.Sum();

    internal void Add(T value) => counts[value] = counts.GetValueOrDefault(value) + 1;

    /// <summary>By the documented words, in the order of the set; values that were never met are left out.</summary>
    internal IReadOnlyDictionary<string, long> Words() => counts.ToDictionary(c => KebabCase.Of(c.Key), c => c.Value, StringComparer.Ordinal);
}
