namespace EmbedArchive.Render.Cards;

/// <summary>
/// A snapshot as static HTML: a figure that quotes the post and says in its caption where it comes from. Built from the model alone: no
/// markup of a provider passes, so no sanitizer is needed.
/// </summary>
internal static class PostCard
{
    internal static string Render(CardRequest card)
    {
        var post = card.Post.Snapshot;
        var content = CardContent.Of(post);
        var html = new HtmlWriter();
        html.Open("figure", ("class", "ea-card"), ("id", card.Id), ("data-ea-platform", post.Platform), ("data-ea-state", CardWords.Key(post.Availability.State)))
            .Break();
        CardNotice.Write(html, card, content);
        html.Open("blockquote", ("class", "ea-post"), ("cite", SafeLink.Checked(post.CanonicalUrl))).Break();
        CardByline.Write(html, card, content);
        WriteBody(html, card, content);
        html.Close("blockquote").Break();
        CardCaption.Write(html, card, content);
        CardJsonLd.Write(html, card, content);
        return html.Close("figure").ToString();
    }

    private static void WriteBody(HtmlWriter html, CardRequest card, CardContent content)
    {
        var post = card.Post.Snapshot;
        CardRelations.WriteReply(html, card);
        var hidden = content.Warning is not null;
        if (hidden)
        {
            html.Open("details", ("class", "ea-warning")).Open("summary").Text("Content warning");
            if (content.Warning is { Length: > 0 } words) html.Text(": ").Element("bdi", words);
            html.Close("summary").Break();
        }

        if (content.Title is { } title) html.Element("p", title, ("class", "ea-title"), ("dir", "auto"), ("lang", content.Lang)).Break();
        CardText.Write(html, content);
        CardMedia.Write(html, card, post.Media);
        CardPoll.Write(html, post.Poll, post.CapturedAt);
        CardLink.Write(html, card, post.LinkCard);
        CardRelations.WriteQuotes(html, card);
        CardRelations.WriteThread(html, card);
        if (hidden) html.Close("details").Break();
        CardNotes.Write(html, card);
        CardCounts.Write(html, post.Counts);
    }
}
