using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>The known wrappers by host.</summary>
internal sealed class WrapperTable
{
    private readonly HostMap<List<WrapperRule>> _byHost = new();
    private readonly List<WrapperRule> _anyHost = [];
    private readonly SearchValues<char> _anyHostStarts;

    private WrapperTable()
    {
        foreach (var line in TableText.Lines("wrappers.txt"))
            (line[0] == "*" ? _anyHost : _byHost.GetOrAdd(line[0], static () => [])).Add(WrapperRule.Read(line));
        // The letter behind the first slash tells nearly all other paths.
        _anyHostStarts = SearchValues.Create(string.Concat(_anyHost.Select(r => r.Path[1])) + string.Concat(_anyHost.Select(r => char.ToUpperInvariant(r.Path[1]))));
    }

    internal static WrapperTable Instance { get; } = new();

    /// <summary>
    /// Whether the address is a wrapper; <paramref name="target"/> is the address inside it, null when it does not tell. A mail gateway's
    /// host rewrites links and does nothing else, so its other forms are wrappers too, only opaque ones.
    /// </summary>
    internal bool TryUnwrap(in WebAddress address, out LinkType type, out string? target)
    {
        (type, target) = (LinkType.None, null);
        if (address.IsRoot && address.Query.IsEmpty) return false;
        foreach (var rules in _byHost.All(address.Host))
        {
            if (TryUnwrap(rules, address, ref type, out target)) return true;
            if (rules[0].Type == LinkType.EmailSecurity) type = LinkType.EmailSecurity;
        }
        return (StandsOnAnyHost(address.Path) && TryUnwrap(_anyHost, address, ref type, out target)) || type != LinkType.None;
    }

    /// <summary>Whether a path is that of a wrapper which stands on its owner's host, whatever that is called.</summary>
    internal bool StandsOnAnyHost(ReadOnlySpan<char> path)
    {
        if (path.Length < 2 || !_anyHostStarts.Contains(path[1])) return false;
        foreach (var rule in _anyHost)
            if (PathPattern.Match(rule.Path, path, out _)) return true;
        return false;
    }

    private static bool TryUnwrap(List<WrapperRule> rules, in WebAddress address, ref LinkType type, out string? target)
    {
        target = null;
        foreach (var rule in rules)
        {
            // A host without a path is asked for its root.
            if (!PathPattern.Match(rule.Path, address.Path.IsEmpty ? "/" : address.Path, out var captured) || !Holds(rule, address.Query)) continue;
            target = TargetReader.Read(rule, address, captured);
            if (target is not null || !rule.OnlyTold) type = rule.Type;
            if (target is not null) return true;
        }
        return false;
    }

    private static bool Holds(WrapperRule rule, ReadOnlySpan<char> query)
    {
        if (rule.Requires.Length == 0) return true;
        foreach (var pair in new QueryPairs(query))
            foreach (var required in rule.Requires)
                if (pair.SequenceEqual(required)) return true;
        return false;
    }
}
