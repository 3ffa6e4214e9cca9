using EmbedArchive.Links;

namespace EmbedArchive.Normalize;

/// <summary>What the <c>html</c> of an oEmbed answer holds of the post: its address, and where it is a quotation its text, author and date.</summary>
internal sealed record EmbedMarkup
{
    /// <summary>A quotation has a few paragraphs and links; each is read by itself.</summary>
    private const int MaxParts = 100;

    /// <summary>Quotations whose first link is no title.</summary>
    private static readonly string[] Untitled = ["instagram-media", "tiktok-embed", "twitter-tweet", "bluesky-embed", "text-post-media"];

    private static readonly string[] Addresses = ["data-instgrm-permalink", "data-text-post-permalink", "cite", "data-href"];

    internal string? Address { get; private init; }

    internal string? Title { get; private init; }

    internal RichText? Text { get; private init; }

    internal string? AuthorName { get; private init; }

    internal string? AuthorHandle { get; private init; }

    internal Instant? Date { get; private init; }

    /// <summary>The picture of an embed that is one (Flickr), with its alternative text.</summary>
    internal Media? Image { get; private init; }

    internal static EmbedMarkup Read(string? html, Uri from)
    {
        if (string.IsNullOrWhiteSpace(html)) return new();
        var root = HtmlTree.ParseIsland(html).Root;
        if (root.First("blockquote") is not { } quote) return Plain(root, from);
        var links = quote.Named("a").Take(MaxParts).ToArray();
        var paragraphs = Outermost(quote).Take(MaxParts).Where(p => Attribution.OfInstagram(p.Line) is null).ToArray();
        var attribution = Attribution.Read(quote);
        var title = TitleOf(quote, links, paragraphs);
        var declared = PermalinkOf(root, quote, from);
        var address = declared ?? (HttpAddress.Parse(title is null ? attribution.Address : links[0]["href"], from) is { } link ? Clean(link) : null);
        var isNamedOutside = declared is not null || links.Any(l => !paragraphs.Any(l.IsIn));
        return new()
        {
            Address = address,
            Title = title,
            Text = TextOf(paragraphs, from) is { } text ? WithoutLinkTo(address, text, isNamedOutside) : null,
            AuthorName = attribution.Name,
            AuthorHandle = attribution.Handle,
            Date = attribution.Date,
        };
    }

    private static EmbedMarkup Plain(HtmlElement root, Uri from) => new()
    {
        Address = root.Named("a").Select(a => HttpAddress.Of(a["href"], from)).FirstOrDefault(a => a is not null),
        Image = root.First("img") is { } image
            ? MediaOf.Image(HttpAddress.Of(image["src"], from), Size(image["width"]), Size(image["height"]), image["alt"])
            : null,
    };

    private static int? Size(string? text) => NumberText.Whole(text) is > 0 and < 100_000 and var size ? (int)size : null;

    /// <summary>The address that the markup declares to be the post's own.</summary>
    private static string? PermalinkOf(HtmlElement root, HtmlElement quote, Uri from)
    {
        foreach (var element in root.Inside.Where(e => e.Name is "div" or "figure").Append(quote).Reverse())
            foreach (var name in Addresses)
                // Facebook cites its API for some posts; the element around names the page then.
                if (HttpAddress.Parse(element[name], from) is { } found && !found.IsHost("graph.facebook.com"))
                    return Clean(found);
        return null;
    }

    /// <summary>Without the marks that tell where the embed came from.</summary>
    private static string Clean(Uri address) =>
        address.Query.Contains("ref_src=", StringComparison.Ordinal)
            || address.Query.Contains("utm_", StringComparison.Ordinal)
            || address.Query.Contains("ref_source=", StringComparison.Ordinal)
            ? address.GetLeftPart(UriPartial.Path) : address.AbsoluteUri;

    /// <summary>A quotation without paragraphs is a title with a link (Reddit, Imgur, WordPress); before them stands a video's title (Facebook).</summary>
    private static string? TitleOf(HtmlElement quote, HtmlElement[] links, HtmlElement[] paragraphs)
    {
        if (links.Length == 0 || Untitled.Any(quote.HasClass)) return null;
        var isBefore = paragraphs.Length == 0 || links[0].Index < paragraphs[0].Index;
        return isBefore ? links[0].Line : null;
    }

    /// <summary>The paragraphs that lie in no other one.</summary>
    private static IEnumerable<HtmlElement> Outermost(HtmlElement quote)
    {
        var end = 0;
        foreach (var paragraph in quote.Named("p"))
        {
            if (paragraph.Index < end) continue;
            end = paragraph.End;
            yield return paragraph;
        }
    }

    private static RichText? TextOf(HtmlElement[] paragraphs, Uri from)
    {
        if (paragraphs.Length == 0) return null;
        if (paragraphs.Length == 1) return HtmlRichText.Of(paragraphs[0], from, IsMark);
        var parts = paragraphs.Select(p => HtmlRichText.Of(p, from, IsMark)).OfType<RichText>().ToArray();
        var joined = new RichTextBuilder();
        foreach (var part in parts)
        {
            joined.AddEdge(2);
            var start = joined.Position;
            joined.AppendExact(part.Plain);
            foreach (var span in part.Spans) joined.Mark(start + span.Start, start + span.End, span);
        }
        return joined.Build(parts.Select(p => p.Lang).FirstOrDefault(l => l is not null));
    }

    /// <summary>
    /// A link to the post itself is none of its author's: Instagram wraps the whole caption in one. An address that only a link inside the text
    /// names is the post's own when that link covers all of it.
    /// </summary>
    private static RichText WithoutLinkTo(string? address, RichText text, bool isNamedOutside)
    {
        if (Key(address) is not { } own) return text;
        return text with { Spans = [.. text.Spans.Where(s => Key(s.Target) != own || !(isNamedOutside || s.End - s.Start == text.Plain.Length))] };
    }

    private static string? Key(string? address) => address is null ? null : LinkCanonical.Identity(address)?.TrimEnd('/');

    /// <summary>Links that stand for media, not for words of the author: X's picture addresses, Bluesky's mark.</summary>
    private static bool IsMark(HtmlElement element) => element.Name == "a" && element.End - element.Index <= 4 && element.Line is { } line
        && (line.StartsWith("pic.twitter.com/", StringComparison.Ordinal) || line.StartsWith("pic.x.com/", StringComparison.Ordinal) || line == "[image or embed]");
}
