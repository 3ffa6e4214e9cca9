namespace EmbedArchive.Links;

/// <summary>What a Refresh header or a <c>meta http-equiv="refresh"</c> says (HTML standard, shared declarative refresh steps).</summary>
/// <param name="Seconds">After how long.</param>
/// <param name="Address">Where to, raw; empty reloads the page itself.</param>
internal readonly record struct RefreshDirective(int Seconds, string Address)
{
    /// <summary>Longer waits are pages that renew themselves (live tickers), not redirects.</summary>
    internal const int LongestWait = 10;

    internal bool IsRedirect => Seconds <= LongestWait && Address.Length > 0;

    /// <summary>Reads the text; null when it is no directive.</summary>
    internal static RefreshDirective? Read(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\n\f\r");
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        if (digits == 0 && (text.IsEmpty || text[0] != '.')) return null;
        var seconds = digits == 0 ? 0 : int.TryParse(text[..digits], null, out var number) ? number : int.MaxValue;
        text = text[digits..].TrimStart("0123456789.");
        if (text.IsEmpty) return new(seconds, "");
        if (text[0] is not (';' or ',' or ' ' or '\t' or '\n' or '\f' or '\r')) return null;
        text = text.TrimStart(" \t\n\f\r");
        if (!text.IsEmpty && (text[0] is ';' or ',')) text = text[1..].TrimStart(" \t\n\f\r");
        return new(seconds, Unquote(AfterUrlWord(text, out var isBare), isBare));
    }

    /// <summary>What follows <c>url =</c>; the text itself when that is missing or broken off.</summary>
    private static ReadOnlySpan<char> AfterUrlWord(ReadOnlySpan<char> text, out bool isBare)
    {
        isBare = text.StartsWith("u", StringComparison.OrdinalIgnoreCase);
        if (!text.StartsWith("url", StringComparison.OrdinalIgnoreCase)) return text;
        var rest = text[3..].TrimStart(" \t\n\f\r");
        if (rest.IsEmpty || rest[0] != '=') return text;
        isBare = false;
        return rest[1..].TrimStart(" \t\n\f\r");
    }

    private static string Unquote(ReadOnlySpan<char> text, bool isBare)
    {
        if (isBare || text.IsEmpty || text[0] is not ('"' or '\'')) return text.ToString();
        var quote = text[0];
        text = text[1..];
        return (text.IndexOf(quote) is var close and >= 0 ? text[..close] : text).ToString();
    }
}
