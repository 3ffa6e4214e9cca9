namespace EmbedArchive.Normalize.Readers;

/// <summary>Pages of Mastodon and its kin: the name with the full handle as title, the text behind a line about attachments.</summary>
internal static class MastodonPageReader
{
    internal const string Format = "mastodon-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var general = PageReader.General(page, answer);
        var (name, handle) = Handles.Split(page.Meta("og:title"));
        if (general.Outcome is not SourceOutcome.Answered || handle is null) return general;
        // The head names the host, the API of the host itself does not.
        handle = handle.EndsWith("@" + page.FinalAddress.Host, StringComparison.OrdinalIgnoreCase)
            ? handle[..handle.IndexOf('@', StringComparison.Ordinal)]
            : handle;
        var isAvatar = page.Meta("twitter:card") is "summary";
        var avatar = isAvatar ? general.Media.FirstOrDefault() : null;
        return general with
        {
            Title = null,
            Kind = EmbedKind.Post,
            Author = new() { DisplayName = name, Handle = handle, Url = general.Author?.Url, Avatar = avatar },
            Text = general.Text is { } text && text.Plain.StartsWith("Attached: ", StringComparison.Ordinal)
                ? text.Plain.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var gap ? text with { Plain = text.Plain[(gap + 2)..] } : null
                : general.Text,
            Media = isAvatar ? [] : general.Media,
        };
    }
}
