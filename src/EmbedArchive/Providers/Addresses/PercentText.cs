namespace EmbedArchive.Providers.Addresses;

/// <summary>Percent-encoded text (RFC 3986, section 2.1).</summary>
internal static class PercentText
{
    /// <summary>How often a value is decoded at most: embeds are found encoded twice, seldom three times.</summary>
    private const int Rounds = 3;

    /// <summary>
    /// The text without percent-encoding, in <paramref name="buffer"/> when it fits there; as it is when it holds none. Without any buffer the text is known to
    /// hold none.
    /// </summary>
    internal static ReadOnlySpan<char> Decode(ReadOnlySpan<char> text, Span<char> buffer)
    {
        if (buffer.IsEmpty || !text.Contains('%')) return text;
        return text.Length <= buffer.Length && Uri.TryUnescapeDataString(text, buffer, out var length) ? buffer[..length] : Uri.UnescapeDataString(text);
    }

    /// <summary>An address inside another one: decoded until its scheme can be read, a missing scheme added.</summary>
    internal static string DecodeAddress(string text)
    {
        for (var round = 0; round < Rounds && NeedsDecoding(text); round++) text = Uri.UnescapeDataString(text);
        text = text.Trim();
        if (text.StartsWith("//", StringComparison.Ordinal)) return "https:" + text;
        return text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
    }

    private static bool NeedsDecoding(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var percent = text.IndexOf('%', StringComparison.Ordinal);
        return percent >= 0 && (colon < 0 || percent < colon);
    }
}
