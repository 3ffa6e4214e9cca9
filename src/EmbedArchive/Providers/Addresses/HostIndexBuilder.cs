using System.Collections.Frozen;

namespace EmbedArchive.Providers.Addresses;

/// <summary>Sorts every rule under its hosts and refuses two providers that claim the same addresses.</summary>
internal sealed class HostIndexBuilder
{
    private readonly Dictionary<string, List<CompiledRule>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CompiledRule>> under = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CompiledRule>> elsewhere = new(StringComparer.Ordinal);

    internal void Add(EmbedProvider provider)
    {
        foreach (var rule in provider.Addresses) Add(provider, rule, refuses: false);
        foreach (var pattern in provider.NotItems) Add(provider, new(pattern), refuses: true);
    }

    private void Add(EmbedProvider provider, AddressRule rule, bool refuses)
    {
        var compiled = new CompiledRule(provider, rule, AddressPatternReader.Read(rule.Pattern), refuses);
        foreach (var host in compiled.Pattern.Host is { } own ? [own] : provider.Hosts) Add(host, compiled);
    }

    internal FrozenDictionary<string, CompiledRule[]> Exact() => Freeze(exact);

    internal FrozenDictionary<string, CompiledRule[]> Under() => Freeze(under);

    /// <summary>The rules of hosts with an open end, any host at all last.</summary>
    internal (HostGlob Host, CompiledRule[] Rules)[] Elsewhere() =>
        [.. elsewhere.OrderByDescending(e => e.Key.Length).Select(e => (new HostGlob(e.Key), e.Value.OrderByDescending(r => r.Pattern.Weight).ToArray()))];

    private void Add(string host, CompiledRule rule)
    {
        if (host == "*" || host.EndsWith(".*", StringComparison.Ordinal) || host.EndsWith(".**", StringComparison.Ordinal))
        {
            if (!elsewhere.TryGetValue(host, out var anywhere)) elsewhere[host] = anywhere = [];
            anywhere.Add(rule);
            return;
        }

        var (table, name) = host.StartsWith("*.", StringComparison.Ordinal) ? (under, host[2..]) : (exact, host);
        if (!table.TryGetValue(name, out var rules)) table[name] = rules = [];
        if (rules.Find(r => r.Provider.Key != rule.Provider.Key && r.Shape == rule.Shape && !r.Rule.MarkedOnly && !rule.Rule.MarkedOnly) is { } other)
            throw new ArgumentException(
                $"The providers '{other.Provider.Key}' and '{rule.Provider.Key}' both claim '{host}' with '{other.Rule.Pattern}' and '{rule.Rule.Pattern}'.");
        rules.Add(rule);
    }

    private static FrozenDictionary<string, CompiledRule[]> Freeze(Dictionary<string, List<CompiledRule>> table) =>
        table.ToFrozenDictionary(h => h.Key, h => h.Value.OrderByDescending(r => r.Pattern.Weight).ToArray(), StringComparer.Ordinal);
}
