namespace EmbedArchive.Links;

/// <summary>
/// Takes tracking out of one address. Pairs are split at <c>&amp;</c> only and keep their order and their spelling; what a site's rule
/// keeps is kept, whatever the global list says. A wrong removal cannot be undone, so doubtful names stay.
/// </summary>
internal readonly ref struct QueryCleaner
{
    private readonly ReadOnlySpan<char> _host;
    private readonly ReadOnlySpan<char> _path;
    private readonly ReadOnlySpan<char> _query;
    private readonly TrackingRule? _rule;
    private readonly bool _asIdentity;
    private readonly bool _handsOff;

    internal QueryCleaner(scoped in WebAddress address, bool asIdentity)
    {
        _host = address.Host;
        _path = address.Path;
        _query = address.Query;
        _asIdentity = asIdentity;
        if (_query.IsEmpty && _path.Length < 2) return;
        _rule = TrackingTable.Instance.Find(_host);
        _handsOff = !_query.IsEmpty && (IsSigned(_query) || TrackingTable.Instance.IsExempt(_host) || LinkKind.IsUntouchable(address));
    }

    /// <summary>Cuts path segments that only track (a shop's <c>/ref=…</c>).</summary>
    internal bool CutPath(ref AddressWriter writer, int start)
    {
        if (_rule is null || _rule.StripPath.Count == 0) return false;
        var path = writer.From(start);
        var kept = 0;
        for (var i = 0; i < path.Length;)
        {
            var next = path[(i + 1)..].IndexOf('/');
            var end = next < 0 ? path.Length : i + 1 + next;
            if (!_rule.Strips(path[i..end]))
            {
                path[i..end].CopyTo(path[kept..]);
                kept += end - i;
            }
            i = end;
        }
        if (kept == path.Length) return false;
        writer.CutTo(start + kept);
        if (kept == 0) writer.Append('/');
        return true;
    }

    /// <summary>Writes what is left of the query, its question mark included; tells whether something was taken out.</summary>
    internal bool WriteQuery(ref AddressWriter writer)
    {
        if (_query.IsEmpty) return false;
        var mark = writer.Length;
        writer.Append('?');
        var cut = _asIdentity ? WriteSorted(ref writer) : WriteInOrder(ref writer);
        if (writer.Length == mark + 1) writer.CutTo(mark);
        return cut;
    }

    private bool WriteInOrder(ref AddressWriter writer)
    {
        var (cut, isFirst) = (false, true);
        foreach (var pair in new QueryPairs(_query))
        {
            if (IsTracking(pair))
            {
                cut = true;
                continue;
            }
            if (!isFirst) writer.Append('&');
            isFirst = false;
            PathText.Write(ref writer, pair);
        }
        return cut;
    }

    private bool WriteSorted(ref AddressWriter writer)
    {
        var (cut, start, kept) = (false, writer.Length, new List<string>());
        foreach (var pair in new QueryPairs(_query))
        {
            if (IsTracking(pair)) cut = true;
            else if (!pair.IsEmpty)
            {
                PathText.Write(ref writer, pair);
                kept.Add(writer.From(start).ToString());
                writer.CutTo(start);
            }
        }
        kept.Sort(StringComparer.Ordinal);
        writer.Append(string.Join('&', kept));
        return cut;
    }

    private bool IsTracking(ReadOnlySpan<char> pair)
    {
        if (_handsOff || pair.IsEmpty) return false;
        var equals = pair.IndexOf('=');
        var name = equals < 0 ? pair : pair[..equals];
        if (name.Contains('%')) name = PercentEncoding.Decode(name);
        if (_asIdentity && TrackingTable.Instance.IsAffiliate(name)) return true;
        if (_rule is not null)
        {
            if (_rule.Keep.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return false;
            if (_rule.Strip.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return _rule.HoldsOn(_path);
        }
        return TrackingTable.Instance.IsTracking(name) || (equals >= 0 && IsTrackingByValue(name, pair[(equals + 1)..]));
    }

    // Drip's __s is a subscriber only when it looks like one (AdguardTeam/AdguardFilters#128631); Ghost adds the site's own name as ref.
    private bool IsTrackingByValue(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name is "__s") return value.Length >= 6 && !value.ContainsAnyExcept(Alphanumeric.Characters);
        return name is "ref" && WithoutWww(value).Equals(WithoutWww(_host), StringComparison.OrdinalIgnoreCase);
    }

    // Cloud storage signs the whole query: any change makes the address useless.
    private static bool IsSigned(ReadOnlySpan<char> query) =>
        query.Contains("X-Amz-Signature=", StringComparison.OrdinalIgnoreCase) || query.Contains("X-Goog-Signature=", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
