namespace EmbedArchive.Links;

/// <summary>Bing's click token: two characters of version, then base64; a path means a page of Bing itself.</summary>
internal static class BingToken
{
    internal static string? Decode(ReadOnlySpan<char> value)
    {
        if (value.Length < 3) return null;
        var text = Base64Text.Decode(value[2..]);
        return text is ['/', ..] ? "https://www.bing.com" + text : text;
    }
}
