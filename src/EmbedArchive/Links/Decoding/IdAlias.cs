using System.Text;

namespace EmbedArchive.Links;

/// <summary>Short forms of ids that the long form contains too: nothing has to be asked.</summary>
internal static class IdAlias
{
    // What selects a place or a list belongs to the link; what says how it was shared does not.
    private static readonly string[] Kept = ["t", "start", "list", "index"];

    internal static string Expand(string template, ReadOnlySpan<char> id, ReadOnlySpan<char> query)
    {
        var target = new StringBuilder(template).Replace("{1}", id.ToString());
        if (query.IsEmpty || !template.Contains('?', StringComparison.Ordinal)) return target.ToString();
        foreach (var pair in new QueryPairs(query))
        {
            var name = pair.IndexOf('=') is var equals and > 0 ? pair[..equals] : [];
            foreach (var kept in Kept)
                if (name.SequenceEqual(kept)) target.Append('&').Append(pair);
        }
        return target.ToString();
    }
}
