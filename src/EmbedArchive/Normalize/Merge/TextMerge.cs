using System.Buffers;

namespace EmbedArchive.Normalize;

/// <summary>Which text is shown: by rank; a longer one wins only when the ranking one is its beginning, so was cut.</summary>
internal static class TextMerge
{
    private static readonly string[] AddressStarts = ["http://", "https://", "pic.twitter.com/", "pic.x.com/"];

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
    internal static bool Same(RichText a, RichText b) => a.Plain == b.Plain || Words(a.Plain) == Words(b.Plain);

    /// <summary>The provider's own answer is whole unless it says otherwise.</summary>
    private static bool MayBeCut(Candidate<RichText> text) =>
        text.Source.Kind != SourceKind.Api || text.Value.Truncated || text.Value.Plain.TrimEnd().EndsWith('…');

    private static bool IsBeginning(RichText cut, RichText whole) =>
        Words(cut.Plain) is { Length: > 0 } start && Words(whole.Plain) is var words && words.Length > start.Length && words.StartsWith(start, StringComparison.Ordinal);

    private static string Words(string text)
    {
        var words = ArrayPool<char>.Shared.Rent(text.Length);
        var count = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var address = AddressLength(rest);
            if (address > 0)
            {
                rest = rest[address..];
                continue;
            }
            var c = char.IsWhiteSpace(rest[0]) ? ' ' : rest[0];
            if (c != ' ' || (count > 0 && words[count - 1] != ' ')) words[count++] = c;
            rest = rest[1..];
        }
        var result = words.AsSpan(0, count).TrimEnd("…. ").ToString();
        ArrayPool<char>.Shared.Return(words);
        return result;
    }

    /// <summary>How long the web address is that begins here; 0 when none does.</summary>
    private static int AddressLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('h' or 'H' or 'p' or 'P')) return 0;
        foreach (var start in AddressStarts)
        {
            if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            var length = start.Length;
            while (length < text.Length && !char.IsWhiteSpace(text[length])) length++;
            return length > start.Length ? length : 0;
        }
        return 0;
    }
}
