using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Providers.Addresses;

/// <summary>The rules of hosts, found by a host's name in lower case.</summary>
internal sealed class HostRules(FrozenDictionary<string, CompiledRule[]> rules)
{
    private readonly FrozenDictionary<string, CompiledRule[]>.AlternateLookup<ReadOnlySpan<char>> lookup = rules.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly NameFilter names = new(rules.Keys);

    internal bool TryFind(ReadOnlySpan<char> host, [NotNullWhen(true)] out CompiledRule[]? found)
    {
        found = null;
        return names.MayHold(host) && lookup.TryGetValue(host, out found);
    }
}
