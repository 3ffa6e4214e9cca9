using EmbedArchive.Detect.Dates;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Quotes;

/// <summary>Reads what the markup of an embed holds of its post.</summary>
internal static class QuoteReader
{
    internal static EmbedFallback? Read(QuoteLayout layout, QuoteMarkup quote, AddressMatch match)
    {
        var read = layout switch
        {
            QuoteLayout.Byline => ByByline(quote, match),
            QuoteLayout.SharedBy => SharedBy(quote),
            QuoteLayout.PostedBy => PostedBy(quote),
            QuoteLayout.Caption => Caption(quote),
            QuoteLayout.Thread => Thread(quote),
            QuoteLayout.PostBy => PostBy(quote),
            QuoteLayout.Title => Title(quote),
            QuoteLayout.Newsletter => Newsletter(quote),
            _ => new EmbedFallback(),
        };
        read = read with { Lang = quote.Lang is { Length: > 0 } lang ? lang : null, DateFrom = read.Date is null ? null : DateSource.Printed };
        return read.Text is null && read.Title is null && read.Author is null && read.Handle is null && read.Date is null ? null : read;
    }

    private static EmbedFallback ByByline(QuoteMarkup quote, AddressMatch match)
    {
        var byline = Byline.Find(quote.Text);
        // Without a byline the last link is the date, when it can be read as one.
        var last = quote.Links.LastOrDefault(l => PostDate.Find(quote.TextOf(l)) is not null);
        var end = byline?.Start ?? last?.Start ?? quote.Text.Length;
        return new()
        {
            Text = Clean(quote.Text[..Math.Min(end, quote.Text.Length)]),
            Author = byline?.Name,
            Handle = byline?.Handle,
            Date = byline is null ? last is null ? null : PostDate.Find(quote.TextOf(last))?.Iso : PostDate.Find(quote.Text.AsSpan(byline.End))?.Iso,
            Links = LinksBefore(quote, end),
            Quoted = QuotedPost(quote, end, match),
        };
    }

    private static EmbedFallback SharedBy(QuoteMarkup quote)
    {
        var byline = Byline.Find(quote.Text);
        var end = byline?.Start ?? quote.Text.Length;
        var caption = quote.Text[..end].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => !SharedByWords.IsButton(l));
        return new()
        {
            Text = Clean(string.Join('\n', caption)),
            Author = SharedByWords.NameIn(byline?.Name),
            Handle = byline?.Handle,
            Date = quote.Time ?? (byline is null ? null : PostDate.Find(quote.Text.AsSpan(byline.End))?.Iso),
        };
    }

    // <p>text</p> Posted by <a>page</a> on <a>date</a>, in any language.
    private static EmbedFallback PostedBy(QuoteMarkup quote)
    {
        var links = quote.Links;
        if (links.Count < 2) return new() { Text = Clean(quote.Text) };
        var (page, date) = (links[^2], links[^1]);
        var line = page.Start == 0 ? 0 : quote.Text.LastIndexOf('\n', page.Start - 1) + 1;
        return new()
        {
            Text = Clean(quote.Text[..line]),
            Author = Clean(quote.TextOf(page)),
            Date = PostDate.Find(quote.TextOf(date))?.Iso,
            Links = LinksBefore(quote, line),
        };
    }

    private static EmbedFallback Caption(QuoteMarkup quote)
    {
        var lines = quote.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var handle = Array.Find(lines, l => l.StartsWith('@') && !l.Contains(' ', StringComparison.Ordinal));
        var text = lines.Where(l => l != handle && !l.StartsWith('♬')).Select(l => handle is not null && l.StartsWith(handle + " ", StringComparison.Ordinal) ? l[handle.Length..] : l);
        return new() { Handle = handle?[1..], Text = Clean(string.Join('\n', text)) };
    }

    private static EmbedFallback Thread(QuoteMarkup quote)
    {
        var user = quote.Links.FirstOrDefault(l => l.Address.Contains("/user/", StringComparison.Ordinal) || l.Address.Contains("/u/", StringComparison.Ordinal));
        var title = quote.Links.Count > 0 ? Clean(quote.TextOf(quote.Links[0])) : null;
        if (title == "Comment") title = null;
        var handle = user is null ? null : Clean(quote.TextOf(user));
        return new() { Text = title, Title = title, Handle = handle?.StartsWith("u/", StringComparison.Ordinal) == true ? handle[2..] : handle };
    }

    private static EmbedFallback PostBy(QuoteMarkup quote)
    {
        var at = quote.Text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return new();
        var handle = quote.Text.AsSpan(at + 1);
        var end = handle.IndexOfAny(" \n\u00A0");
        return new() { Handle = (end < 0 ? handle : handle[..end]).ToString() };
    }

    private static EmbedFallback Title(QuoteMarkup quote)
    {
        var title = quote.Links.Select(quote.TextOf).FirstOrDefault(t => t.Length > 0) ?? quote.Text;
        // What Imgur writes where a post has no title.
        title = title.StartsWith("View post on ", StringComparison.OrdinalIgnoreCase) ? null : Clean(title.Split('\n')[0]);
        return new() { Text = title, Title = title };
    }

    private static EmbedFallback Newsletter(QuoteMarkup quote) => new()
    {
        Text = Clean(quote.TextOf("tweet-text")),
        Author = Clean(quote.TextOf("tweet-author-name")),
        Handle = Clean(quote.TextOf("tweet-author-handle")?.TrimStart('@')),
        Date = PostDate.Find(quote.TextOf("tweet-date") ?? "")?.Iso,
    };

    private static List<string> LinksBefore(QuoteMarkup quote, int end) =>
        [.. quote.Links.Where(l => l.Start < end && l.End <= end && l.End > l.Start).Select(l => l.Address)];

    private static string? QuotedPost(QuoteMarkup quote, int end, AddressMatch match)
    {
        foreach (var link in quote.Links)
            if (link.Start < end && ProviderCatalog.BuiltIn.TryMatch(link.Address, match.Provider, out var other) && other.Provider.Key == match.Provider.Key && other.Id is not null && other.Id != match.Id)
                return other.Url;
        return null;
    }

    private static string? Clean(string? text)
    {
        text = text?.Replace("[image or embed]", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
