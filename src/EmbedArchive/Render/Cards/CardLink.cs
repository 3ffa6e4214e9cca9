namespace EmbedArchive.Render.Cards;

/// <summary>The preview of a page that a post links to.</summary>
internal static class CardLink
{
    internal static void Write(HtmlWriter html, CardRequest card, LinkCard? link)
    {
        if (link is null) return;
        var address = link.ResolvedUrl ?? link.Url;
        html.Open("div", ("class", "ea-link")).Break();
        if (CardMedia.SourceOf(card, link.Image) is { } picture)
            html.Open("img", ("src", picture), ("alt", link.Image?.Alt ?? "")).Break();
        html.Open("div").Break();
        html.Open("p", ("class", "ea-link-title"), ("dir", "auto")).Link(address, h => h.Text(link.Title is { Length: > 0 } title ? title : SafeLink.Shown(address))).Close("p").Break();
        if (link.Description is { Length: > 0 } description) html.Element("p", description, ("class", "ea-aside"), ("dir", "auto")).Break();
        html.Element("p", link.Site is { Length: > 0 } site ? site : Host(address), ("class", "ea-aside"), ("dir", "auto")).Break();
        html.Close("div").Break().Close("div").Break();
    }

    private static string Host(string address) => SafeLink.Checked(address) is { } checkedAddress ? new Uri(checkedAddress).Host : address;
}
