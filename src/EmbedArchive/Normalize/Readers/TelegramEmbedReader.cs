namespace EmbedArchive.Normalize.Readers;

/// <summary>
/// Telegram's pages: the embedded message (<c>?embed=1</c>), a channel's history (<c>/s/</c>) and the page of one post, which has only its head.
/// </summary>
internal static class TelegramEmbedReader
{
    internal const string Format = "telegram-embed";

    /// <summary>A channel's page shows some twenty.</summary>
    private const int MaxMessages = 100;

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var root = page.Tree.Root;
        if (Message(root, answer) is { } message) return TelegramMessage.Read(answer, message);
        if (root.FirstWithClass("tgme_widget_message_error") is { } error) return Error(error.Line ?? "");
        if (root.FirstWithClass("tme_no_messages_found") is { } none) return Refusal.Says(AvailabilityState.NotFound, none.Line);
        if (root.WithClass("tgme_widget_message").Any())
            return Refusal.Says(AvailabilityState.NotFound, "The channel's page does not hold the message.", confidence: AvailabilityConfidence.Inferred);
        return TelegramHead.Read(page, answer);
    }

    private static PostFacts Error(string text) => text switch
    {
        _ when text.Contains("can’t be displayed", StringComparison.OrdinalIgnoreCase) || text.Contains("can't be displayed", StringComparison.OrdinalIgnoreCase) =>
            Refusal.Says(text.Contains("copyright", StringComparison.OrdinalIgnoreCase)
                ? AvailabilityState.Withheld
                : AvailabilityState.Suspended, text, by: "platform"),
        _ when text.Contains("private", StringComparison.OrdinalIgnoreCase) => Refusal.Says(AvailabilityState.Protected, text),
        // "Post not found" stands for deleted and for never existed.
        _ => Refusal.Says(AvailabilityState.NotFound, text),
    };

    /// <summary>The message that was asked for; the only one, when the answer holds one.</summary>
    private static HtmlElement? Message(HtmlElement root, SourceAnswer answer)
    {
        var messages = root.WithClass("tgme_widget_message").Where(m => m["data-post"] is not null).Take(MaxMessages).ToArray();
        if (messages.Length == 1) return messages[0];
        var number = answer.Post.Id?.Split('/')[^1] ?? HttpAddress.Parse(answer.Post.Url)?.Segments[^1];
        return messages.Where(m => m["data-post"]!.Split('/')[^1] == number
            || m.Named("a").Any(a => a["href"]?.EndsWith($"/{number}?single", StringComparison.Ordinal) is true))
            .Select(m => (HtmlElement?)m).FirstOrDefault();
    }
}
