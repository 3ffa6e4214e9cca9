using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// Every rule by its host. Hosts are compared by whole labels (a host that merely ends in a provider's name is another host), the exact host
/// before <c>*.</c> names above it, and of the rules of one host the one with more literal text first.
/// </summary>
internal sealed class HostIndex
{
    private readonly HostRules exact;
    private readonly HostRules under;
    private readonly (HostGlob Host, CompiledRule[] Rules)[] elsewhere;
    private readonly (HostGlob Host, CompiledRule[] Rules)[] unmarked;
    private readonly ElsewhereLook look;

    internal HostIndex(IEnumerable<EmbedProvider> providers)
    {
        var builder = new HostIndexBuilder();
        foreach (var provider in providers) builder.Add(provider);
        exact = new(builder.Exact());
        under = new(builder.Under());
        elsewhere = builder.Elsewhere();
        unmarked = [.. elsewhere.Select(e => (e.Host, e.Rules.Where(r => !r.Rule.MarkedOnly).ToArray())).Where(e => e.Item2.Length > 0)];
        look = new(unmarked);
    }

    /// <summary>The rule that the address obeys. Allocates nothing.</summary>
    /// <param name="address">The address.</param>
    /// <param name="marked">The provider whose mark the element carries: only its rules are asked, those for marked elements too; null to ask all others.</param>
    /// <param name="passOver">How many rules that match are passed over first.</param>
    /// <param name="rule">The rule.</param>
    internal bool TryFind(in WebAddress address, EmbedProvider? marked, int passOver, [NotNullWhen(true)] out CompiledRule? rule)
    {
        var search = new HostSearch { Marked = marked, PassOver = passOver };
        var host = address.Host;
        if (!Search(exact, host, address, ref search))
        {
            var bare = WithoutPrefix(host);
            if (bare.Length == host.Length || !Search(exact, bare, address, ref search)) SearchUnder(host, address, ref search);
        }

        if (search.Found is null && (!search.HostIsKnown || marked is not null)) SearchElsewhere(address, ref search);
        rule = search.Found is { Refuses: false } found ? found : null;
        return rule is not null;
    }

    private void SearchUnder(ReadOnlySpan<char> host, in WebAddress address, ref HostSearch search)
    {
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.'))
        {
            host = host[(dot + 1)..];
            if (Search(under, host, address, ref search)) return;
        }
    }

    private void SearchElsewhere(in WebAddress address, ref HostSearch search)
    {
        if (search.Marked is null && !look.MayBeMeant(address)) return;
        foreach (var (host, rules) in search.Marked is null ? unmarked : elsewhere)
        {
            if (!host.IsMatch(address.Host)) continue;
            foreach (var candidate in rules)
                if (search.Accepts(candidate, address)) return;
        }
    }

    private static bool Search(HostRules table, ReadOnlySpan<char> host, in WebAddress address, ref HostSearch search)
    {
        if (!table.TryFind(host, out var rules)) return false;
        search.HostIsKnown = true;
        foreach (var candidate in rules)
            if (search.Accepts(candidate, address)) return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> host)
    {
        if (host[0] == 'w' && host.StartsWith("www.")) return host[4..];
        if (host[0] != 'm') return host;
        return host.StartsWith("m.") ? host[2..] : host.StartsWith("mobile.") ? host[7..] : host;
    }
}
