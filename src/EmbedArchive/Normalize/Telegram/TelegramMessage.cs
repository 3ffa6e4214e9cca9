using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>One message of a public channel, as Telegram's widget writes it (resolution 3.9).</summary>
internal static class TelegramMessage
{
    internal static PostFacts Read(SourceAnswer answer, HtmlElement message)
    {
        var id = message["data-post"]!;
        var reply = message.FirstWithClass("tgme_widget_message_reply");
        var when = message.FirstWithClass("tgme_widget_message_date")?.First("time");
        var views = CountText.Read(message.FirstWithClass("tgme_widget_message_views")?.Line);
        var reactions = Reactions(message);
        var forwarded = message.FirstWithClass("tgme_widget_message_forwarded_from_name");
        var edited = message.FirstWithClass("tgme_widget_message_meta")?.Line?.StartsWith("edited", StringComparison.OrdinalIgnoreCase) is true;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = "https://t.me/" + id,
            Kind = EmbedKind.Post,
            Role = forwarded is not null ? PostRole.Repost : reply is not null ? PostRole.Reply : PostRole.Original,
            PublishedAt = InstantText.Iso(when?["datetime"]),
            Labels = edited ? [new() { Value = "edited", AppliedBy = "telegram", Scope = "post" }] : [],
            Text = Text(message, reply),
            Author = Author(message, id),
            CoAuthors = message.FirstWithClass("tgme_widget_message_from_author")?.Line is { } signature ? [new() { DisplayName = signature }] : [],
            Media = [.. TelegramMedia.Read(message, reply).Take(100)],
            Poll = Poll(message),
            LinkCard = Card(message, answer),
            InReplyTo = Reference(reply?["href"]),
            Reposted = Reference(forwarded?["href"]),
            Counts = views is null && reactions is null ? null : new()
            {
                Views = views?.Value,
                Reactions = reactions,
                Approximate = views?.Approximate is true,
                AsOf = answer.Capture.At,
            },
        };
    }

    /// <summary>The outermost text that is not the preview of the answered message.</summary>
    private static RichText? Text(HtmlElement message, HtmlElement? reply)
    {
        foreach (var text in message.WithClass("tgme_widget_message_text"))
            if (reply is not { } other || !text.IsIn(other))
                return HtmlRichText.Of(text, new("https://t.me/"));
        return null;
    }

    private static Author? Author(HtmlElement message, string id)
    {
        var name = message.FirstWithClass("tgme_widget_message_owner_name");
        var handle = Handles.Clean(id.Split('/')[0]);
        return new()
        {
            DisplayName = name?.Line,
            Handle = handle,
            Url = handle is null ? null : "https://t.me/" + handle,
            Avatar = MediaOf.Image(HttpAddress.Of(message.FirstWithClass("tgme_widget_message_user_photo")?.First("img")?["src"])),
        };
    }

    private static Poll? Poll(HtmlElement message)
    {
        if (message.FirstWithClass("tgme_widget_message_poll") is not { } poll) return null;
        var type = poll.FirstWithClass("tgme_widget_message_poll_type")?.Line ?? "";
        return new()
        {
            Question = poll.FirstWithClass("tgme_widget_message_poll_question")?.Line,
            Options = [.. poll.WithClass("tgme_widget_message_poll_option").Take(50).Select(Option)],
            TotalVoters = CountText.Read(message.FirstWithClass("tgme_widget_message_voters")?.Line)?.Value,
            Closed = type.Contains("final", StringComparison.OrdinalIgnoreCase) || type.Contains("closed", StringComparison.OrdinalIgnoreCase) ? true : null,
        };
    }

    private static PollOption Option(HtmlElement option) => new()
    {
        Text = option.FirstWithClass("tgme_widget_message_poll_option_text")?.Line ?? "",
        Percent = NumberText.Number(option.FirstWithClass("tgme_widget_message_poll_option_percent")?.Line?.TrimEnd('%', ' ')),
    };

    private static LinkCard? Card(HtmlElement message, SourceAnswer answer)
    {
        if (message.FirstWithClass("tgme_widget_message_link_preview") is not { } card || HttpAddress.Of(card["href"], answer.FinalAddress) is not { } url)
            return null;
        var image = card.FirstWithClass("link_preview_image") ?? card.FirstWithClass("link_preview_right_image") ?? card.FirstWithClass("link_preview_video_thumb");
        return new()
        {
            Url = url,
            Title = card.FirstWithClass("link_preview_title")?.Line,
            Description = card.FirstWithClass("link_preview_description")?.Line,
            Site = card.FirstWithClass("link_preview_site_name")?.Line,
            Image = MediaOf.Image(TelegramMedia.Background(image)),
        };
    }

    /// <summary>Emoji and number: <c>👍 12</c>. A reaction of the channel's own has no emoji to name it.</summary>
    private static Dictionary<string, long>? Reactions(HtmlElement message)
    {
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var reaction in message.WithClass("tgme_reaction").Take(100))
        {
            var sign = reaction.First("b")?.Line ?? (reaction.HasClass("tgme_reaction_paid") ? "paid" : null);
            var shown = reaction.Line?.Split(' ')[^1];
            if (sign is not null && CountText.Read(shown?.Replace(sign, "", StringComparison.Ordinal)) is { } count) counted[sign] = count.Value;
        }
        return counted.Count == 0 ? null : counted;
    }

    private static PostReference? Reference(string? href)
    {
        if (HttpAddress.Parse(href) is not { } address || !address.IsHost("t.me")) return null;
        var parts = address.AbsolutePath.Trim('/').Split('/');
        var id = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? string.Join('/', parts) : null;
        return new() { Platform = "telegram", Id = id, Url = address.GetLeftPart(UriPartial.Path) };
    }
}
