using System.Globalization;

namespace EmbedArchive.Render.Cards;

/// <summary>What became of the post, who said so and when, above the post itself. A post that was simply there needs none.</summary>
internal static class CardNotice
{
    internal static void Write(HtmlWriter html, CardRequest card, CardContent content)
    {
        var availability = card.Post.Snapshot.Availability;
        if (availability.State == AvailabilityState.Available && !content.OnlyArticle) return;
        html.Open("div", ("class", "ea-notice"), ("role", "note"), ("aria-label", "State of the post")).Break();
        html.Open("p", ("class", "ea-state")).Text(Title(card)).Close("p").Break();
        html.Open("p", ("class", "ea-aside"));
        Evidence(html, card, availability);
        html.Text(Shown(card, content)).Close("p").Break();
        html.Close("div").Break();
    }

    private static string Title(CardRequest card) => (card.Post.Outcome, card.Post.Snapshot.Availability.State) switch
    {
        (EmbedOutcome.Unidentified, AvailabilityState.Unknown) => "The article does not say which post this is.",
        (EmbedOutcome.Unsupported, AvailabilityState.Unknown) => "No source is known for such items.",
        (EmbedOutcome.NotCaptured, AvailabilityState.Unknown) => "Nobody was asked for this post.",
        (EmbedOutcome.NeedsCredentials, AvailabilityState.Unknown) => $"{card.ProviderName} tells of this post only to those who sign in.",
        _ => CardWords.State(card.Post.Snapshot.Availability, card.ProviderName) + ".",
    };

    private static void Evidence(HtmlWriter html, CardRequest card, Availability availability)
    {
        var said = card.Post.Snapshot.Evidence.Sources.FirstOrDefault(s => s.Id == availability.Source);
        if (availability.State is not (AvailabilityState.Unknown or AvailabilityState.Available))
        {
            var who = said is null || said.Kind is SourceKind.Api or SourceKind.OEmbed or SourceKind.Page ? card.ProviderName : CardWords.Source(said, card.ProviderName);
            html.Text(availability.Confidence == AvailabilityConfidence.Asserted ? "So said " : "Concluded from the answer of ").Element("bdi", who);
            Answer(html, availability);
            html.Text(" on ").Time(availability.CheckedAt).Text(". ");
        }
        else if (card.Post.Message is { Length: > 0 } message) html.Element("bdi", message).Text(" ");

        if (CardHistory.WriteLoss(html, card)) return;
        if (availability.LastSeenAt is { } seen) html.Text("Last seen ").Time(seen).Text(". ");
        if (availability.FirstMissingAt is { } missing && missing != availability.CheckedAt) html.Text("First found missing ").Time(missing).Text(". ");
    }

    private static void Answer(HtmlWriter html, Availability availability)
    {
        var status = availability.HttpStatus is { } code ? string.Create(CultureInfo.InvariantCulture, $"status {code}") : null;
        var words = availability.Message ?? availability.PlatformCode;
        if (status is null && words is null) return;
        html.Text(" (").Text(status);
        if (words is not null) html.Text(status is null ? "“" : ": “").Element("bdi", words).Text("”");
        html.Text(")");
    }

    private static string Shown(CardRequest card, CardContent content)
    {
        if (!content.HasContent) return "Nothing of the post itself could be kept.";
        if (content.OnlyArticle) return "What stands here is what the article itself held of it.";
        var copy = card.Post.Snapshot.Evidence.Sources.Any(s => s.Kind == SourceKind.WebArchive && s.Outcome == SourceOutcome.Answered);
        return copy ? "What stands here comes from a copy in a web archive." : "What stands here was kept in this archive.";
    }
}
