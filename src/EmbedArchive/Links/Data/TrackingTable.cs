namespace EmbedArchive.Links;

/// <summary>The names of query parameters that carry click and campaign state, and the sites that have rules of their own.</summary>
internal sealed class TrackingTable
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _affiliate = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _prefixes = [];
    private readonly HostMap<TrackingRule> _rules = new();
    private readonly HostMap<object> _exempt = new();

    private TrackingTable()
    {
        foreach (var line in TableText.Lines("tracking.txt"))
            switch (line[0])
            {
                case "name": _names.Add(line[1]); break;
                case "prefix": _prefixes.Add(line[1]); break;
                case "affiliate": _affiliate.Add(line[1]); break;
                case "exempt": _exempt.GetOrAdd(Whole(line[1]), static () => new()); break;
                case "strip": Of(line[1]).Strip.Add(line[2]); break;
                case "keep": Of(line[1]).Keep.Add(line[2]); break;
                case "except": Of(line[1]).Except.Add(line[2]); break;
                case "strip-path": Of(line[1]).StripPath.Add(line[2]); break;
                default: throw new InvalidOperationException($"tracking.txt has a line of a sort that is not known: {line[0]}.");
            }
    }

    internal static TrackingTable Instance { get; } = new();

    /// <summary>The rule of a site; null when it has none of its own.</summary>
    internal TrackingRule? Find(ReadOnlySpan<char> host) => _rules.Find(host);

    /// <summary>Whether the host's queries are signed or belong to a gateway: nothing is taken out of them.</summary>
    internal bool IsExempt(ReadOnlySpan<char> host) => _exempt.Find(host) is not null;

    /// <summary>Whether a name only tracks, whatever the site.</summary>
    internal bool IsTracking(ReadOnlySpan<char> name)
    {
        if (_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return true;
        foreach (var prefix in _prefixes)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether a name says who is paid for the click.</summary>
    internal bool IsAffiliate(ReadOnlySpan<char> name) => _affiliate.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private TrackingRule Of(string site) => _rules.GetOrAdd(Whole(site), static () => new());

    // A site's rule holds for its sub-domains too.
    private static string Whole(string site) => site.Contains('*', StringComparison.Ordinal) ? site : "*." + site;
}
