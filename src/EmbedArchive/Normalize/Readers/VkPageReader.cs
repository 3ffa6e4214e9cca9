namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of VK: their head, or the words that stand in place of a post, in English or Russian.</summary>
internal static class VkPageReader
{
    internal const string Format = "vk-page";

    private static readonly (string Words, AvailabilityState State)[] Signs =
    [
        ("Post deleted", AvailabilityState.Deleted), ("Запись удалена", AvailabilityState.Deleted),
        ("Post not found", AvailabilityState.NotFound), ("Запись не найдена", AvailabilityState.NotFound),
        ("Access denied", AvailabilityState.Protected), ("Доступ закрыт", AvailabilityState.Protected), ("Доступ ограничен", AvailabilityState.Protected),
        ("Page deleted", AvailabilityState.AccountGone), ("Страница удалена", AvailabilityState.AccountGone),
        ("Video unavailable", AvailabilityState.NotFound), ("Видео недоступно", AvailabilityState.NotFound),
    ];

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        // A post may hold these words itself; the notice stands in a place of its own.
        var notice = page.Tree.Root.FirstWithClass("message_page_body")?.Line ?? page.Tree.Root.FirstWithClass("service_msg")?.Line ?? page.Tree.Root.FirstWithClass("wi_body_error")?.Line;
        foreach (var (words, state) in Signs)
            if (notice?.Contains(words, StringComparison.OrdinalIgnoreCase) is true) return Refusal.Says(state, notice);
        return PageReader.General(page, answer);
    }
}
