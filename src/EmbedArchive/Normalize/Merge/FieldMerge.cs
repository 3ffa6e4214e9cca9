namespace EmbedArchive.Normalize;

/// <summary>Chooses the shown value of a field among all that was said of it, and writes the choice down.</summary>
internal sealed class FieldMerge(IReadOnlyList<SourceFacts> answers, Ledger ledger)
{
    /// <summary>All values of a field, the most trusted first; among equals in the order of asking.</summary>
    internal IReadOnlyList<Candidate<T>> Candidates<T>(SourceKind[] order, Func<PostFacts, T?> field) where T : class
    {
        var ranked = new List<Candidate<T>>();
        foreach (var kind in order)
            foreach (var answer in answers)
                if (answer.Source.Kind == kind && answer.Competes && field(answer.Facts) is { } value) ranked.Add(new(answer.Source, value));
        return ranked;
    }

    internal T? Choose<T>(string pointer, SourceKind[] order, Func<PostFacts, T?> field, Func<T, string>? shown = null, Func<T, T, bool>? same = null)
        where T : class
    {
        var ranked = Candidates(order, field);
        return ranked.Count == 0 ? null : Settle(pointer, ranked, ranked[0], MergeRule.Rank, shown, same);
    }

    internal T? ChooseValue<T>(string pointer, SourceKind[] order, Func<PostFacts, T?> field) where T : struct =>
        (T?)Choose(pointer, order, facts => (object?)field(facts));

    /// <summary>Lists add up: what any source lists is kept, once.</summary>
    internal IReadOnlyList<T> Union<T, TKey>(string pointer, Func<PostFacts, IReadOnlyList<T>> field, Func<T, TKey> key)
    {
        var ranked = Candidates(Precedence.Told, facts => field(facts) is { Count: > 0 } list ? list : null);
        if (ranked.Count > 0) ledger.Agree(pointer, ranked.Select(c => c.Source.Id));
        return [.. ranked.SelectMany(c => c.Value).DistinctBy(key)];
    }

    /// <summary>Writes down who agrees with the choice, and who does not.</summary>
    internal T Settle<T>(
        string pointer, IReadOnlyList<Candidate<T>> ranked, Candidate<T> chosen, string rule, Func<T, string>? shown = null, Func<T, T, bool>? same = null)
        where T : class
    {
        same ??= static (a, b) => a.Equals(b);
        shown ??= static value => value.ToString() ?? "";
        var agreeing = ranked.Where(c => ReferenceEquals(c.Value, chosen.Value) || same(c.Value, chosen.Value)).Select(c => c.Source.Id).ToArray();
        ledger.Agree(pointer, [chosen.Source.Id, .. agreeing]);
        if (agreeing.Length < ranked.Count)
            ledger.Dispute(pointer, chosen.Source.Id, rule, ranked.Select(c => new EvidenceValue { Source = c.Source.Id, Value = shown(c.Value) }));
        return chosen.Value;
    }
}
