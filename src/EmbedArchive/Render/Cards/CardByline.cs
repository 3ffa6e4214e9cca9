namespace EmbedArchive.Render.Cards;

/// <summary>Who published the post: picture, name, handle; and what sort of item on which site it is.</summary>
internal static class CardByline
{
    internal static void Write(HtmlWriter html, CardRequest card, CardContent content)
    {
        var post = card.Post.Snapshot;
        html.Open("div", ("class", "ea-byline")).Break();
        Picture(html, card, post.Author?.Avatar);
        html.Open("p", ("class", "ea-author"));
        Name(html, post.Author, content.Author ?? content.Handle);
        if (post.Author?.Verified == true) Verified(html, card, post.Author);
        if (post.Author?.Bot == true) html.Text(" ").Element("span", "automated account", ("class", "ea-mark"));
        if (content.Handle is { } handle && content.Author is not null) html.Text(" ").Element("bdi", "@" + handle, ("class", "ea-handle"));
        foreach (var other in post.CoAuthors)
        {
            if ((other.DisplayName ?? other.Handle) is not { Length: > 0 } name) continue;
            html.Text(" with ");
            Name(html, other, name);
        }

        html.Close("p").Break();
        html.Open("p", ("class", "ea-kind")).Text(CardWords.Kind(post.Kind)).Text(" on ").Element("bdi", card.ProviderName).Close("p").Break();
        html.Close("div").Break();
    }

    /// <summary>The byline of a post inside another one.</summary>
    internal static void WriteShort(HtmlWriter html, CardRequest card, PostSnapshot post, CardContent content)
    {
        if ((content.Author ?? content.Handle) is null && content.PublishedAt is null) return;
        // In a thread the author is the one above: only the time is new.
        if (Same(post.Author, card.Post.Snapshot.Author))
        {
            if (content.PublishedAt is not { } moment) return;
            html.Open("p", ("class", "ea-aside")).Link(post.CanonicalUrl, h => h.Time(moment)).Close("p").Break();
            return;
        }

        html.Open("div", ("class", "ea-byline ea-short")).Break();
        Picture(html, card, post.Author?.Avatar);
        html.Open("p", ("class", "ea-author"));
        Name(html, post.Author, content.Author ?? content.Handle);
        if (content.Handle is { } handle && content.Author is not null) html.Text(" ").Element("bdi", "@" + handle, ("class", "ea-handle"));
        if (content.PublishedAt is { } published)
        {
            html.Text(" ").Open("span", ("class", "ea-when"));
            html.Link(post.CanonicalUrl, h => h.Time(published)).Close("span");
        }

        html.Close("p").Break().Close("div").Break();
    }

    private static bool Same(Author? one, Author? other) => one is not null && other is not null
        && (one.Id ?? one.Url ?? one.Handle) is { } key && key == (other.Id ?? other.Url ?? other.Handle);

    private static void Name(HtmlWriter html, Author? author, string? name)
    {
        if (name is null)
        {
            html.Element("span", "Author not known", ("class", "ea-unknown"));
            return;
        }

        html.Link(author?.Url, h => h.Element("bdi", name), "author", "ea-name");
    }

    private static void Verified(HtmlWriter html, CardRequest card, Author author)
    {
        var kind = author.VerifiedKind is { Length: > 0 } told ? $"verified ({told})" : "verified";
        html.Text(" ").Element("span", kind, ("class", "ea-mark"), ("title", $"Marked as verified by {card.ProviderName} when archived"));
    }

    /// <summary>The name stands beside it, so the picture says nothing more: its <c>alt</c> is empty.</summary>
    private static void Picture(HtmlWriter html, CardRequest card, Media? avatar)
    {
        if (CardMedia.SourceOf(card, avatar) is not { } source) return;
        html.Open("img", ("class", "ea-avatar"), ("src", source), ("alt", ""), ("width", "48"), ("height", "48")).Break();
    }
}
