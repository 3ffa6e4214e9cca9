namespace EmbedArchive.Tool;

/// <summary>What <c>providers</c> prints for one provider.</summary>
internal sealed record ProviderRow(string Key, string Name, IReadOnlyList<string> Hosts, IReadOnlyList<string> Addresses, IReadOnlyList<string> Marks, IReadOnlyList<string> Sources)
{
    internal static ProviderRow Of(EmbedProvider provider) => new(
        provider.Key, provider.Name, provider.Hosts,
        [.. provider.Addresses.Select(a => a.Pattern)],
        [.. provider.Marks.Select(m => m.Selector)],
        [.. provider.Sources.Select(s => s.Name)]);
}
