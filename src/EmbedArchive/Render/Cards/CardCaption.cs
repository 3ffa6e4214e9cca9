namespace EmbedArchive.Render.Cards;

/// <summary>When and where the post was published, and the discreet line that says where the card comes from.</summary>
internal static class CardCaption
{
    private const int ShownDigits = 8;

    internal static void Write(HtmlWriter html, CardRequest card, CardContent content)
    {
        html.Open("figcaption").Break();
        Published(html, card, content);
        Provenance(html, card);
        html.Close("figcaption").Break();
    }

    private static void Published(HtmlWriter html, CardRequest card, CardContent content)
    {
        var post = card.Post.Snapshot;
        var address = SafeLink.Checked(post.CanonicalUrl ?? card.Post.Embed.Url);
        if (content.PublishedAt is null && address is null && post.EditedAt is null) return;
        html.Open("p", ("class", "ea-published"));
        if (content.PublishedAt is { } published)
        {
            html.Time(published);
            if (published.FromId) html.Text(" (read from the id of the post)");
        }

        if (post.EditedAt is { } edited) html.Text(content.PublishedAt is null ? "Edited " : ", edited ").Time(edited);
        if (post.Place is { } place) html.Text(", ").Element("bdi", place.Name);
        if (address is not null)
        {
            if (content.PublishedAt is not null || post.EditedAt is not null) html.Text(" · ");
            html.AddressLink(address);
        }

        html.Close("p").Break();
    }

    private static void Provenance(HtmlWriter html, CardRequest card)
    {
        var post = card.Post.Snapshot;
        var sources = post.Evidence.Sources.Where(s => s.Outcome == SourceOutcome.Answered)
            .Select(s => CardWords.Source(s, card.ProviderName)).Distinct(StringComparer.Ordinal).ToList();
        html.Open("p", ("class", "ea-provenance")).Text("Archived ").Time(post.CapturedAt);
        for (var i = 0; i < sources.Count; i++)
            html.Text(i == 0 ? " from " : i == sources.Count - 1 ? " and " : ", ").Element("bdi", sources[i]);
        html.Text(".");
        CardHistory.Write(html, card);
        if (card.AddressOf(card.SnapshotPath) is { } file)
        {
            html.Text(" ").Open("a", ("href", file)).Text("Snapshot").Close("a");
            if (card.SnapshotSha256 is { Length: > ShownDigits } digest)
                html.Text(", SHA-256 ").Element("code", digest[..ShownDigits] + "…", ("title", digest));
            html.Text(".");
        }

        html.Close("p").Break();
    }
}
