namespace EmbedArchive.Render.Cards;

/// <summary>What others added to the post: notes of readers, labels; and earlier versions.</summary>
internal static class CardNotes
{
    internal static void Write(HtmlWriter html, CardRequest card)
    {
        var post = card.Post.Snapshot;
        foreach (var note in post.Notes) Note(html, card, note);
        foreach (var label in post.Labels)
        {
            html.Open("p", ("class", "ea-aside")).Text("Label: ").Element("bdi", label.Value);
            if (label.AppliedBy is { Length: > 0 } by) html.Text(", applied by ").Element("bdi", by);
            html.Text(".").Close("p").Break();
        }

        Versions(html, post);
    }

    private static void Note(HtmlWriter html, CardRequest card, CommunityNote note)
    {
        html.Open("div", ("class", "ea-note"), ("role", "note"), ("aria-label", "Note by readers")).Break();
        html.Open("p", ("class", "ea-kind")).Text("Note by readers of ").Element("bdi", card.ProviderName).Close("p").Break();
        html.Open("p", ("dir", "auto")).Lines(note.Text).Close("p").Break();
        foreach (var link in note.Links)
            if (SafeLink.Checked(link) is { } address)
                html.Open("p", ("class", "ea-aside")).AddressLink(address).Close("p").Break();
        html.Close("div").Break();
    }

    private static void Versions(HtmlWriter html, PostSnapshot post)
    {
        if (!post.Edits.Any(e => e.Text is { Length: > 0 })) return;
        html.Open("details", ("class", "ea-versions")).Element("summary", "Earlier versions").Open("ol").Break();
        foreach (var edit in post.Edits)
        {
            if (edit.Text is not { Length: > 0 } text) continue;
            html.Open("li");
            if (edit.At is { } at) html.Open("p", ("class", "ea-aside")).Time(at).Close("p");
            html.Open("div", ("class", "ea-text"), ("dir", "auto")).Lines(text).Close("div").Close("li").Break();
        }

        html.Close("ol").Close("details").Break();
    }
}
