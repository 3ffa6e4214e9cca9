using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Quotes;

/// <summary>Reads what stands right behind a player: the line that names author and title, the picture for browsers without scripts.</summary>
internal static class CreditReader
{
    /// <summary>The links of the block that follows, when they lead to the provider of the item.</summary>
    internal static EmbedFallback? Read(ReadOnlySpan<char> following, AddressMatch match)
    {
        var block = Element(following, "div");
        if (block.IsEmpty) block = Element(following, "p");
        if (block.IsEmpty) return null;
        var quote = new QuoteMarkup(block);
        var links = quote.Links.Where(l => l.Address.Contains(HostOf(match.Provider), StringComparison.OrdinalIgnoreCase) && quote.TextOf(l).Length > 0).ToList();
        if (links.Count == 0) return null;
        // The item lies deeper in the site than its author.
        var title = links.MaxBy(l => l.Address.Split('?')[0].TrimEnd('/').Count(c => c == '/'))!;
        var author = links.Find(l => l != title && l.Address != title.Address);
        return new() { Text = quote.TextOf(title), Title = quote.TextOf(title), Author = author is null ? null : quote.TextOf(author) };
    }

    /// <summary>The alternative text of the picture in the <c>noscript</c> that follows.</summary>
    internal static EmbedFallback? ReadPicture(ReadOnlySpan<char> following)
    {
        var inside = Element(following, "noscript");
        return inside.IsEmpty || new QuoteMarkup(inside).PictureText is not { } text ? null : new() { Text = text, Title = text };
    }

    private static string HostOf(EmbedProvider provider) => provider.Hosts.Count > 0 ? provider.Hosts[0] : provider.Key;

    // The inside of the element, when it is the next thing.
    private static ReadOnlySpan<char> Element(ReadOnlySpan<char> html, string name)
    {
        var rest = html.TrimStart();
        if (!rest.StartsWith("<" + name, StringComparison.OrdinalIgnoreCase)) return default;
        var end = rest.IndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? default : rest[..end];
    }
}
