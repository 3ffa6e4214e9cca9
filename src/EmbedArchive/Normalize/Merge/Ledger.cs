namespace EmbedArchive.Normalize;

/// <summary>Which source said what, as it is found while merging.</summary>
internal sealed class Ledger
{
    private readonly SortedDictionary<string, IReadOnlyList<string>> fields = new(StringComparer.Ordinal);
    private readonly List<EvidenceConflict> conflicts = [];

    /// <summary>The sources that agree on a field, the chosen one first.</summary>
    internal void Agree(string pointer, params IEnumerable<string> sources) => fields[pointer] = [.. sources.Distinct(StringComparer.Ordinal)];

    internal void Dispute(string pointer, string chosen, string rule, params IEnumerable<EvidenceValue> values) =>
        conflicts.Add(new() { Pointer = pointer, Values = [.. values], Chosen = chosen, Rule = rule });

    internal Evidence Close(IEnumerable<SourceFacts> answers) => new()
    {
        Sources = [.. answers.Select(a => a.Source)],
        Fields = fields,
        Conflicts = conflicts,
    };
}
