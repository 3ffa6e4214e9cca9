namespace EmbedArchive.Links;

/// <summary>The known wrappers by host.</summary>
internal sealed class WrapperTable
{
    private readonly HostMap<List<WrapperRule>> _byHost = new();
    private readonly List<WrapperRule> _anyHost = [];

    private WrapperTable()
    {
        foreach (var line in TableText.Lines("wrappers.txt"))
            (line[0] == "*" ? _anyHost : _byHost.GetOrAdd(line[0], static () => [])).Add(WrapperRule.Read(line));
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
        if (IsOwaPath(address.Path) && TryUnwrap(_anyHost, address, ref type, out target)) return true;
        var paid = LinkType.None;
        if (IsImpactPath(address.Path) && TryUnwrap(_anyHost, address, ref paid, out target))
        {
            type = paid;
            return true;
        }
        return type != LinkType.None;
    }

    private static bool TryUnwrap(List<WrapperRule> rules, in WebAddress address, ref LinkType type, out string? target)
    {
        target = null;
        foreach (var rule in rules)
        {
            // A host without a path is asked for its root.
            if (!PathPattern.Match(rule.Path, address.Path.IsEmpty ? "/" : address.Path, out var captured) || !Holds(rule, address.Query)) continue;
            type = rule.Type;
            target = TargetReader.Read(rule, address, captured);
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

    /// <summary>Whether any address of the host is a wrapper.</summary>
    internal bool IsListed(ReadOnlySpan<char> host) => _byHost.Find(host) is not null;

    /// <summary>Whether a path is that of a wrapper which stands on any host.</summary>
    internal static bool IsOnAnyHost(ReadOnlySpan<char> path) => IsOwaPath(path) || IsImpactPath(path);

    // Impact's merchants give it hosts of their own (goto.shop.example): three numbers and an address in "u" say what it is.
    private static bool IsImpactPath(ReadOnlySpan<char> path) =>
        path.StartsWith("/c/", StringComparison.Ordinal) && path.Length > 8 && !path[3..].ContainsAnyExceptInRange('/', '9');

    // Outlook Web Access stands on its owner's host: only the exact path says what it is.
    private static bool IsOwaPath(ReadOnlySpan<char> path) =>
        path.EndsWith("/redir.aspx", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/redir.asp", StringComparison.OrdinalIgnoreCase);
}
