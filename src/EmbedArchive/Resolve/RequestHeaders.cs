namespace EmbedArchive.Resolve;

/// <summary>The headers of a question: what the source names, and what every source is told.</summary>
internal static class RequestHeaders
{
    /// <summary>Platforms write their notices ("this post was deleted") in the reader's language; the readers know the English ones.</summary>
    private static readonly KeyValuePair<string, string> English = new("Accept-Language", "en");

    internal static IEnumerable<KeyValuePair<string, string>> For(PostSource source, string? credential)
    {
        if (!Names(source, "Accept")) yield return new("Accept", source.Kind == SourceKind.Page ? "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5" : "application/json,*/*;q=0.5");
        if (!Names(source, "Accept-Language")) yield return English;
        foreach (var (name, value) in source.Headers)
        {
            if (!value.Contains("{credential}", StringComparison.Ordinal)) yield return new(name, value);
            else if (credential is not null) yield return new(name, value.Replace("{credential}", credential, StringComparison.Ordinal));
        }
    }

    private static bool Names(PostSource source, string header) => source.Headers.Any(h => h.Key.Equals(header, StringComparison.OrdinalIgnoreCase));
}
