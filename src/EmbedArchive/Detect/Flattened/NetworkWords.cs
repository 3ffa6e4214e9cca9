namespace EmbedArchive.Detect.Flattened;

/// <summary>The name of a network behind a handle: <c>on Truth Social</c>, <c>via Threads</c>, <c>auf X</c>.</summary>
internal static class NetworkWords
{
    private static readonly string[] Links = ["on", "via", "auf", "sur", "en", "su", "em", "op", "på", "w", "в", "na", "no", "στο"];

    private static readonly (string Name, string Provider)[] Networks =
    [
        ("Truth Social", "truthsocial"), ("Twitter", "x"), ("X", "x"), ("Bluesky", "bluesky"), ("Threads", "threads"), ("Mastodon", "mastodon"), ("Instagram", "instagram"),
    ];

    /// <summary>Reads the words at the start of what stands behind a handle.</summary>
    /// <param name="text">What stands behind the handle.</param>
    /// <param name="end">Offset behind them; 0 when there are none.</param>
    /// <returns>The key of the provider; null when none is named.</returns>
    internal static string? Read(ReadOnlySpan<char> text, out int end)
    {
        end = 0;
        var at = Marks.Skip(text, 0);
        if (at == 0) return null;
        foreach (var link in Links)
        {
            if (!StartsWithWord(text[at..], link)) continue;
            at = Marks.Skip(text, at + link.Length);
            break;
        }

        foreach (var (name, provider) in Networks)
        {
            if (!StartsWithWord(text[at..], name)) continue;
            end = at + name.Length;
            if (end < text.Length && text[end] is ',' or ':') end++;
            return provider;
        }

        return null;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
