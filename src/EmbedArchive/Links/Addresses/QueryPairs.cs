namespace EmbedArchive.Links;

/// <summary>
/// Walks over the pairs of a query as they are written. <c>&amp;amp;</c>, left over when an address was copied out of HTML, separates
/// like <c>&amp;</c>.
/// </summary>
internal ref struct QueryPairs(ReadOnlySpan<char> query)
{
    private ReadOnlySpan<char> _rest = query;
    private bool _ended;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly QueryPairs GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_ended) return false;
        var end = _rest.IndexOf('&');
        _ended = end < 0;
        Current = _ended ? _rest : _rest[..end];
        if (_ended) return true;
        _rest = _rest[(end + 1)..];
        if (_rest.StartsWith("amp;", StringComparison.Ordinal)) _rest = _rest[4..];
        return true;
    }

    /// <summary>The raw value of the first (or last) pair of that name; null-like (default, <paramref name="found"/> false) without one.</summary>
    internal static ReadOnlySpan<char> Value(ReadOnlySpan<char> query, ReadOnlySpan<char> name, bool last, out bool found)
    {
        ReadOnlySpan<char> value = [];
        found = false;
        foreach (var pair in new QueryPairs(query))
        {
            if (pair.Length <= name.Length || pair[name.Length] != '=' || !pair.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            value = pair[(name.Length + 1)..];
            found = true;
            if (!last) break;
        }
        return value;
    }
}
