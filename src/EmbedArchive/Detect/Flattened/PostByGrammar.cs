namespace EmbedArchive.Detect.Flattened;

/// <summary>The embeds of Mastodon and Threads print no text of the post: <c>Post by @user@host</c>, <c>View on Mastodon</c>.</summary>
internal static class PostByGrammar
{
    private const string Start = "Post by @";

    internal static Attribution? Read(in FlattenedPage page, int index)
    {
        var line = page.Lines[index];
        var text = page.TextOf(line);
        if (!text.StartsWith(Start, StringComparison.Ordinal)) return null;
        var end = Start.Length;
        while (end < text.Length && end < 200 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-' or '@')) end++;
        var handle = text[Start.Length..end];
        var rest = text[end..].Trim();
        var last = index;
        if (rest.IsEmpty && index + 1 < page.Lines.Length)
        {
            last = index + 1;
            rest = page.TextOf(page.Lines[last]);
        }

        var provider = rest is "View on Mastodon" && handle.Contains('@') ? "mastodon" : rest is "View on Threads" ? "threads" : null;
        if (provider is null || handle.IsEmpty) return null;
        if (HandleMark.ProviderOf(handle) == "truthsocial") provider = "truthsocial";
        return new() { Provider = provider, Handle = handle.ToString(), FirstLine = index, LastLine = last, Stretch = new(line.Start, page.Lines[last].End) };
    }
}
