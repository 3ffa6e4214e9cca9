namespace EmbedArchive;

/// <summary>
/// Every provider by its key. The built-in list is written by the build from the folder <c>Providers/</c>. Immutable once made.
/// </summary>
internal sealed partial class ProviderCatalog
{
    private readonly Dictionary<string, EmbedProvider> byKey;

    internal ProviderCatalog(IEnumerable<EmbedProvider> added)
    {
        byKey = FromFiles().ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var provider in added) byKey[provider.Key] = provider;
        All = [.. byKey.Values.OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    /// <summary>The built-in providers alone.</summary>
    internal static ProviderCatalog BuiltIn { get; } = new([]);

    internal IReadOnlyList<EmbedProvider> All { get; }

    internal EmbedProvider? Find(string key) => byKey.GetValueOrDefault(key);
}
