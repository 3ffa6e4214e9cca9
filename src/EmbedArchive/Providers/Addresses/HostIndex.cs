using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// Every rule by its host. Hosts are compared by whole labels (a host that merely ends in a provider's name is another host), the exact host
/// before <c>*.</c> names above it, and of the rules of one host the one with more literal text first.
/// </summary>
internal sealed class HostIndex
{
    private readonly FrozenDictionary<string, CompiledRule[]> exact;
    private readonly FrozenDictionary<string, CompiledRule[]> under;
    private readonly FrozenDictionary<string, CompiledRule[]>.AlternateLookup<ReadOnlySpan<char>> exactLookup;
    private readonly FrozenDictionary<string, CompiledRule[]>.AlternateLookup<ReadOnlySpan<char>> underLookup;
    private readonly (HostGlob Host, CompiledRule[] Rules)[] elsewhere;
    private readonly ElsewhereLook look;

    internal HostIndex(IEnumerable<EmbedProvider> providers)
    {
        var builder = new HostIndexBuilder();
        foreach (var provider in providers) builder.Add(provider);
        exact = builder.Exact();
        under = builder.Under();
        elsewhere = builder.Elsewhere();
        look = new(elsewhere);
        exactLookup = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        underLookup = under.GetAlternateLookup<ReadOnlySpan<char>>();
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
        if (!Search(exactLookup, host, address, ref search))
        {
            var bare = WithoutPrefix(host);
            if (bare.Length == host.Length || !Search(exactLookup, bare, address, ref search)) SearchUnder(host, address, ref search);
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
            if (Search(underLookup, host, address, ref search)) return;
        }
    }

    private void SearchElsewhere(in WebAddress address, ref HostSearch search)
    {
        if (search.Marked is null && !look.MayBeMeant(address)) return;
        foreach (var (host, rules) in elsewhere)
        {
            if (!host.IsMatch(address.Host)) continue;
            foreach (var candidate in rules)
                if (search.Accepts(candidate, address)) return;
        }
    }

    private static bool Search(
        FrozenDictionary<string, CompiledRule[]>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> host, in WebAddress address, ref HostSearch search)
    {
        if (!table.TryGetValue(host, out var rules)) return false;
        search.HostIsKnown = true;
        foreach (var candidate in rules)
            if (search.Accepts(candidate, address)) return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> host)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile."])
            if (host.StartsWith(prefix, StringComparison.Ordinal)) return host[prefix.Length..];
        return host;
    }
}
