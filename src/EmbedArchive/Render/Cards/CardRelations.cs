namespace EmbedArchive.Render.Cards;

/// <summary>Posts that the post answers, quotes, repeats or goes on in: one level, with a link for what lies deeper.</summary>
internal static class CardRelations
{
    internal static void WriteReply(HtmlWriter html, CardRequest card)
    {
        if (card.Post.Snapshot.InReplyTo is not { } parent) return;
        html.Open("p", ("class", "ea-aside ea-reply")).Text("Replying to ");
        var name = parent.Snapshot is { } post ? post.Author?.Handle is { Length: > 0 } handle ? "@" + handle : post.Author?.DisplayName : null;
        html.Link(parent.Url, h => h.Element("bdi", name ?? "an earlier post")).Close("p").Break();
    }

    internal static void WriteQuotes(HtmlWriter html, CardRequest card)
    {
        if (card.Post.Snapshot.Reposted is { } repeated) Write(html, card, repeated, "Reposted");
        if (card.Post.Snapshot.Quoted is { } quoted) Write(html, card, quoted, "Quoted post");
    }

    internal static void WriteThread(HtmlWriter html, CardRequest card)
    {
        var thread = card.Post.Snapshot.Thread;
        if (thread.Count == 0) return;
        html.Open("ol", ("class", "ea-thread"), ("aria-label", "Further posts of the thread")).Break();
        foreach (var post in thread)
        {
            html.Open("li").Break();
            if (post.Snapshot is { } snapshot) WritePost(html, card, snapshot);
            else WriteName(html, post, "A further post of the thread");
            html.Close("li").Break();
        }

        html.Close("ol").Break();
    }

    private static void Write(HtmlWriter html, CardRequest card, PostReference post, string what)
    {
        html.Open("blockquote", ("class", "ea-quote"), ("cite", SafeLink.Checked(post.Url))).Break();
        var state = post.Availability ?? post.Snapshot?.Availability;
        var gone = state is { State: not AvailabilityState.Available } ? $"{what}: {CardWords.State(state, card.ProviderName)}" : null;
        if (post.Snapshot is not { } snapshot) WriteName(html, post, gone ?? what + ", not archived");
        else
        {
            if (gone is not null) html.Element("p", gone + ".", ("class", "ea-aside")).Break();
            WritePost(html, card, snapshot);
        }

        html.Close("blockquote").Break();
    }

    private static void WritePost(HtmlWriter html, CardRequest card, PostSnapshot post)
    {
        var content = CardContent.Of(post);
        CardByline.WriteShort(html, card, post, content);
        if (content.Title is { } title) html.Element("p", title, ("class", "ea-title"), ("dir", "auto")).Break();
        CardText.Write(html, content);
        CardMedia.Write(html, card, post.Media);
        CardLink.Write(html, card, post.LinkCard);
        if (post.Quoted is { } deeper) WriteName(html, deeper, "Quotes a further post");
    }

    private static void WriteName(HtmlWriter html, PostReference post, string what)
    {
        html.Open("p", ("class", "ea-aside")).Text(what);
        if (SafeLink.Checked(post.Url) is { } address) html.Text(". ").AddressLink(address);
        else html.Text(".");
        html.Close("p").Break();
    }
}
