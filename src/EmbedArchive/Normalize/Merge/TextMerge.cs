using System.Text.RegularExpressions;

namespace EmbedArchive.Normalize;

/// <summary>Which text is shown: by rank; a longer one wins only when the ranking one is its beginning, so was cut.</summary>
internal static partial class TextMerge
{
    internal static RichText? Choose(FieldMerge fields)
    {
        var ranked = fields.Candidates(Precedence.Text, facts => facts.Text);
        if (ranked.Count == 0) return null;
        var chosen = ranked[0];
        foreach (var other in ranked.Skip(1))
            if (MayBeCut(chosen) && IsBeginning(chosen.Value, other.Value)) chosen = other;
        var rule = chosen == ranked[0] ? MergeRule.Rank : MergeRule.LongerOfCut;
        if (chosen.Value.Spans.Count == 0 && ranked.Where(c => c.Value.Spans.Count > 0 && Same(c.Value, chosen.Value)).ToArray() is [var marked, ..])
            chosen = marked;

        var text = fields.Settle("/text/plain", ranked, chosen, rule, t => t.Plain, Same);
        return text with { Lang = fields.Choose("/text/lang", Precedence.Text, facts => facts.Text?.Lang) };
    }

    /// <summary>The same words: links (which each source writes its own way), white space and dots of omission aside.</summary>
    internal static bool Same(RichText a, RichText b) => Words(a.Plain) == Words(b.Plain);

    /// <summary>The provider's own answer is whole unless it says otherwise.</summary>
    private static bool MayBeCut(Candidate<RichText> text) =>
        text.Source.Kind != SourceKind.Api || text.Value.Truncated || text.Value.Plain.TrimEnd().EndsWith('…');

    private static bool IsBeginning(RichText cut, RichText whole) =>
        Words(cut.Plain) is { Length: > 0 } start && Words(whole.Plain) is var words && words.Length > start.Length && words.StartsWith(start, StringComparison.Ordinal);

    private static string Words(string text) => White().Replace(Address().Replace(text, ""), " ").Trim().TrimEnd('…', '.', ' ');

    [GeneratedRegex(@"https?://\S+|pic\.(twitter|x)\.com/\S+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex White();
}
