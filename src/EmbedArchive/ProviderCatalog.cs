using System.Diagnostics.CodeAnalysis;
using EmbedArchive.Detect.Carriers;
using EmbedArchive.Detect.Marks;
using EmbedArchive.Providers.Addresses;
using EmbedArchive.Providers.Table;

namespace EmbedArchive;

/// <summary>
/// Every provider by its key and by its addresses. The built-in list is written by the build from the folder <c>Providers/</c>. Immutable once made.
/// </summary>
internal sealed partial class ProviderCatalog
{
    /// <summary>How many wrappers may be wrapped in each other.</summary>
    private const int DeepestWrapping = 4;

    private readonly Dictionary<string, EmbedProvider> byKey;
    private readonly Dictionary<string, EmbedProvider> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HostIndex hosts;

    /// <summary>Makes the catalog of the built-in providers and some more.</summary>
    /// <param name="added">The further ones; one with the key of a built-in provider takes its place.</param>
    /// <exception cref="ArgumentException">Two providers claim the same addresses, or a pattern cannot be read.</exception>
    internal ProviderCatalog(IEnumerable<EmbedProvider> added)
    {
        byKey = FromFiles().Concat(OEmbedTable.Read()).ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var provider in added) byKey[provider.Key] = provider;
        All = [.. byKey.Values.OrderBy(p => p.Key, StringComparer.Ordinal)];
        foreach (var provider in All)
            foreach (var name in (IEnumerable<string>)[provider.Key, provider.Name, .. provider.Aliases]) byName.TryAdd(name, provider);
        hosts = new(All);
        Marks = new(All);
        Calls = new(All);
    }

    /// <summary>The built-in providers alone.</summary>
    internal static ProviderCatalog BuiltIn { get; } = new([]);

    internal IReadOnlyList<EmbedProvider> All { get; }

    /// <summary>How embeds are marked in markup.</summary>
    internal MarkIndex Marks { get; }

    /// <summary>How scripts draw embeds.</summary>
    internal ScriptCalls Calls { get; }

    /// <summary>The provider that markup calls so: by its key, its name or one of its aliases, whatever the case.</summary>
    internal EmbedProvider? FindByName(string name) => byName.GetValueOrDefault(name.Trim());

    internal EmbedProvider? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Which item an address names. Allocates nothing when none is recognised.</summary>
    /// <param name="address">The address, character references decoded.</param>
    /// <param name="match">The item.</param>
    internal bool TryMatch(ReadOnlySpan<char> address, [NotNullWhen(true)] out AddressMatch? match) => TryMatch(address, null, DeepestWrapping, out match);

    /// <summary>Whose item an address names; null when none is recognised. Reads no more of the item, and allocates nothing unless the address is in a wrapper.</summary>
    internal EmbedProvider? ProviderOf(ReadOnlySpan<char> address)
    {
        Span<char> host = stackalloc char[WebAddress.LongestHost];
        if (!WebAddress.TryRead(address, host, out var parts) || !hosts.TryFind(parts, null, 0, out var rule)) return null;
        return !rule.IsWrapper ? rule.Provider : TryMatch(address, out var match) ? match.Provider : null;
    }

    /// <summary>Which item an address names in an element that carries a mark of <paramref name="marked"/>.</summary>
    internal bool TryMatch(ReadOnlySpan<char> address, EmbedProvider marked, [NotNullWhen(true)] out AddressMatch? match) =>
        TryMatch(address, marked, DeepestWrapping, out match);

    private bool TryMatch(ReadOnlySpan<char> address, EmbedProvider? marked, int depth, [NotNullWhen(true)] out AddressMatch? match)
    {
        match = null;
        Span<char> host = stackalloc char[WebAddress.LongestHost];
        if (depth == 0 || !WebAddress.TryRead(address, host, out var parts)) return false;
        // A wrapper may carry its target in one of several parameters: the next rule is asked when the first one's leads nowhere.
        for (var tried = 0; tried < DeepestWrapping && hosts.TryFind(parts, marked, tried, out var rule); tried++)
        {
            match = rule.Read(parts);
            if (!rule.IsWrapper) return true;
            var inner = PercentText.DecodeAddress(match.Parts[CompiledRule.Inner]);
            if (TryMatch(inner, rule.Rule.Vouches ? rule.Provider : marked, depth - 1, out match)) return true;
        }

        match = null;
        return false;
    }
}
