using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Providers.Table;

/// <summary>Makes providers of the rows of <see cref="OEmbedProviders"/>. Such a provider knows no ids: its items are named by their addresses.</summary>
internal static class OEmbedTable
{
    internal static IEnumerable<EmbedProvider> Read()
    {
        foreach (var row in OEmbedProviders.Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = row.TrimEnd('\r').Split('|');
            var patterns = cells[3].Split(' ');
            yield return new(cells[0], cells[1])
            {
                Addresses = [.. patterns.Select(p => new AddressRule(p) { Kind = EmbedKind.Other, Id = "" })],
                Sources = [PostSource.OEmbed(cells[2]), PostSource.Page],
                Examples = [.. patterns.SelectMany(Examples).Take(2)],
                Lookalikes = [.. Lookalikes(patterns[0])],
            };
        }
    }

    private static IEnumerable<ProviderExample> Examples(string pattern) =>
        from word in (string[])["harbor", "fog-1850"]
        select new ProviderExample("https://" + Address(pattern, word), "");

    private static IEnumerable<string> Lookalikes(string pattern)
    {
        var address = Address(pattern, "harbor");
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        yield return $"https://harbor@{address}";
        yield return $"https://{address[..slash]}.example.org{address[slash..]}";
    }

    // The pattern with a word for each of its named parts.
    private static string Address(string pattern, string word)
    {
        var parts = pattern.Replace("/**", "", StringComparison.Ordinal).Replace("*.", "press.", StringComparison.Ordinal).Replace("*", word, StringComparison.Ordinal);
        return Template.Fill(parts, _ => word)!;
    }
}
