using EmbedArchive.Render.Cards;

namespace EmbedArchive.Render;

/// <summary>
/// Which card stands where. The first place of a post gets its card, further ones a line that leads to it. Spans that overlap become one;
/// a post found where no picture of it can stand (in a script, a comment, an attribute) leaves that text alone and gets its card
/// right behind, or at the end of the body when it was found before the body.
/// </summary>
internal static class CardPlacement
{
    /// <summary>The cards, in the order of the text, without overlaps.</summary>
    internal static List<(TextSpan Span, string Replacement)> Of(IReadOnlyList<EmbedResult> posts, ArticleMap? map, int length, RenderContext context)
    {
        var placed = new List<(TextSpan Span, string Replacement)>();
        var seen = new HashSet<int>();
        var cards = Cards(posts, context);
        foreach (var (span, post, moved) in Places(posts, map, length))
        {
            var overlaps = placed.Count > 0 && span.Start < placed[^1].Span.End;
            var first = seen.Add(post);
            // A further writing of the post in the markup that its card has just replaced is the same writing; so is one in hidden text.
            if (!first && (overlaps || moved)) continue;
            var html = first ? Card(cards[post], context) : CardReference.Render(cards[post]);
            if (overlaps) placed[^1] = (TextSpan.FromBounds(placed[^1].Span.Start, Math.Max(placed[^1].Span.End, span.End)), placed[^1].Replacement + "\n" + html);
            else placed.Add((span, html));
        }

        return placed;
    }

    private static string Card(CardRequest card, RenderContext context) =>
        context.Options.CardRenderer?.Render(card) ?? PostCard.Render(card);

    private static List<(TextSpan Span, int Post, bool Moved)> Places(IReadOnlyList<EmbedResult> posts, ArticleMap? map, int length)
    {
        var places = new List<(TextSpan Span, int Post, bool Moved)>();
        for (var i = 0; i < posts.Count; i++)
        {
            var embed = posts[i].Embed;
            IReadOnlyList<TextSpan> spans = embed.Occurrences.Count == 0 ? [embed.Span] : embed.Occurrences;
            foreach (var span in spans)
            {
                if (span.Start < 0 || span.Length < 0 || span.End > length)
                    throw new ArgumentOutOfRangeException(nameof(posts), $"The span {span.Start}+{span.Length} of an embed lies outside the article, which has {length} code units.");
                if (map?.Hiding(span) is { } hiding) places.Add((new(hiding.End <= map.BodyStart ? map.EndPlace : Math.Min(hiding.End, Math.Max(map.EndPlace, hiding.Start)), 0), i, true));
                else places.Add((span, i, false));
            }
        }

        // A post that stands in the open is shown there, even when hidden text names it earlier.
        var open = places.Where(p => !p.Moved).Select(p => p.Post).ToHashSet();
        return [.. places.Where(p => !p.Moved || !open.Contains(p.Post)).OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.Length)];
    }

    /// <summary>The <c>id</c> of each post's card in the offline article.</summary>
    internal static IReadOnlyList<string> Ids(IReadOnlyList<EmbedResult> posts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. posts.Select(post => Unique(ids, Id(post.Snapshot)))];
    }

    private static CardRequest[] Cards(IReadOnlyList<EmbedResult> posts, RenderContext context) => [.. posts.Zip(Ids(posts), context.Card)];

    /// <summary>The key of the post with everything but ASCII letters and digits as hyphens.</summary>
    private static string Id(PostSnapshot post)
    {
        var key = post.Id.Length > 60 ? post.Id[..60] : post.Id;
        return "ea-" + string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
    }

    private static string Unique(HashSet<string> ids, string id)
    {
        var unique = id;
        for (var n = 2; !ids.Add(unique); n++) unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{n}");
        return unique;
    }
}
