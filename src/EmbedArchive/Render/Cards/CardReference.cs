namespace EmbedArchive.Render.Cards;

/// <summary>What stands where the same post is embedded once more: a line that leads to its card.</summary>
internal static class CardReference
{
    internal static string Render(CardRequest card)
    {
        var content = CardContent.Of(card.Post.Snapshot);
        var html = new HtmlWriter();
        html.Open("div", ("class", "ea-card ea-again")).Open("p").Text(CardWords.Kind(card.Post.Snapshot.Kind));
        if ((content.Author ?? content.Handle) is { } name) html.Text(" by ").Element("bdi", name);
        html.Text(" on ").Element("bdi", card.ProviderName).Text(": ");
        return html.Open("a", ("href", "#" + card.Id)).Text("shown above").Close("a").Text(".").Close("p").Close("div").ToString();
    }
}
