using System.Collections.Immutable;

namespace EmbedArchive.Normalize;

/// <summary>Open Graph (ogp.me), the <c>article:</c> names beside it, and Twitter cards, which fall back to it name by name.</summary>
internal static class OpenGraph
{
    /// <summary>Pages name a few pictures; each is compared with those before it.</summary>
    private const int MaxItems = 50;

    internal static PostFacts Read(HtmlPage page)
    {
        var (videos, images, sounds) = (Media(page, "og:video", MediaType.Video),
            Media(page, "og:image", MediaType.Image), Media(page, "og:audio", MediaType.Audio));
        if (images.IsEmpty && MediaOf.Image(page.Address(page.Meta("twitter:image", "twitter:image:src")), alt: page.Meta("twitter:image:alt")) is { } card)
            images = [card];
        var type = page.Meta("og:type") ?? "";
        // The picture of a film or a song stands for it; it is not the item.
        if (type.StartsWith("video", StringComparison.OrdinalIgnoreCase) || type.StartsWith("music", StringComparison.OrdinalIgnoreCase))
            images = [.. images.Select(i => i with { Type = MediaType.Thumbnail })];
        var text = page.Meta("og:description", "twitter:description", "description");
        return new()
        {
            Outcome = SourceOutcome.Answered,
            CanonicalUrl = Canonical(page),
            Kind = type.StartsWith("video", StringComparison.OrdinalIgnoreCase) ? EmbedKind.Video
                : type.StartsWith("music", StringComparison.OrdinalIgnoreCase) ? EmbedKind.Audio
                : type.Equals("profile", StringComparison.OrdinalIgnoreCase) ? EmbedKind.Profile
                : type.Equals("article", StringComparison.OrdinalIgnoreCase) ? EmbedKind.Article : null,
            Title = page.Meta("og:title", "twitter:title"),
            Text = text is null ? null : new()
            {
                Plain = text,
                Lang = Language.Of(page.Meta("og:locale")) ?? page.Lang,
                Truncated = text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal),
            },
            PublishedAt = InstantText.Any(page.Meta("article:published_time", "article:published", "og:published_time", "video:release_date", "og:video:release_date", "date", "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "citation_publication_date")),
            EditedAt = InstantText.Any(page.Meta("article:modified_time", "dcterms.modified")),
            Author = Author(page),
            // A frame of a video player is no file; the picture stands for the video then.
            Media = videos.IsEmpty && sounds.IsEmpty ? images
                : [.. videos.Concat(sounds).Select(m => m with { Poster = images.FirstOrDefault() })],
        };
    }

    private static string? Canonical(HtmlPage page)
    {
        var rel = page.Link("canonical");
        var og = page.Address(page.Meta("og:url"));
        // Both are often a front page, a login page or another host (resolution 4): only the page's own site is believed.
        return IsOwn(rel) ? rel : IsOwn(og) ? og : null;

        bool IsOwn(string? address) => HttpAddress.Parse(address) is { } uri && (uri.AbsolutePath.Length > 1 || page.FinalAddress.AbsolutePath.Length <= 1)
            && Site(uri).Equals(Site(page.FinalAddress), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The host without the prefixes that name a form of the same site.</summary>
    private static string Site(Uri address) =>
        address.Host.Split('.') is ["www" or "m" or "mobile" or "amp" or "old" or "new", _, _, ..] parts ? string.Join('.', parts[1..]) : address.Host;

    private static Author? Author(HtmlPage page)
    {
        var told = page.MetaAll("article:author")
            .Concat(page.MetaAll("author"))
            .Concat(page.MetaAll("parsely-author"))
            .Concat(page.MetaAll("sailthru.author"))
            .Concat(page.MetaAll("dc.creator"))
            .Concat(page.MetaAll("citation_author"))
            .Concat(page.MetaAll("music:musician_description")).ToArray();
        var name = told.FirstOrDefault(a => !a.Contains("://", StringComparison.Ordinal));
        var url = told.Select(a => a.Contains("://", StringComparison.Ordinal) ? page.Address(a) : null).FirstOrDefault(a => a is not null);
        var handle = Handles.Clean(page.Meta("twitter:creator"));
        return name is null && handle is null ? null : new() { DisplayName = name, Handle = handle, Url = url };
    }

    /// <summary>A root value starts an item, the parts behind it (<c>:width</c>) belong to it; a part before any root starts one.</summary>
    private static ImmutableArray<Media> Media(HtmlPage page, string root, MediaType type)
    {
        var items = new List<Media>();
        page.TakeMetas(root);
        foreach (var (name, value) in page.Metas)
        {
            if (items.Count > MaxItems) break;
            if (!name.StartsWith(root, StringComparison.OrdinalIgnoreCase)) continue;
            var part = name[root.Length..].ToLowerInvariant();
            var last = items.Count - 1;
            switch (part)
            {
                case "" or ":url" or ":secure_url" when page.Address(value) is { } address:
                    if (last >= 0 && (items[last].Url is null || Same(items[last].Url!, address) || part is ":secure_url"))
                        items[last] = items[last] with { Url = part == ":secure_url" || items[last].Url is null ? address : items[last].Url };
                    else if (!items.Any(i => i.Url is { } known && Same(known, address))) items.Add(MediaOf.Of(type, address)!);
                    break;
                case ":width": Change(m => m with { Width = NumberText.Whole(value) is > 0 and < 100_000 and var w ? (int)w : null }); break;
                case ":height": Change(m => m with { Height = NumberText.Whole(value) is > 0 and < 100_000 and var h ? (int)h : null }); break;
                case ":alt": Change(m => m with { Alt = value }); break;
                case ":type": Change(m => m with { DeclaredType = value }); break;
            }

            void Change(Func<Media, Media> change)
            {
                if (items.Count == 0) items.Add(new() { Type = type, State = MediaState.NotAttempted });
                items[^1] = change(items[^1]);
            }
        }
        return [.. items.Where(i => i.Url is not null && !(type is not MediaType.Image && i.DeclaredType is "text/html" or "application/x-shockwave-flash"))];
    }

    /// <summary>The same address but for its scheme.</summary>
    private static bool Same(string one, string other) => Rest(one).Equals(Rest(other), StringComparison.Ordinal);

    private static ReadOnlySpan<char> Rest(string address) => address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) + 3);
}
