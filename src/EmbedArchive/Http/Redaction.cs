using System.Text;

namespace EmbedArchive.Http;

/// <summary>Keeps secrets out of everything that is written: captures, messages, logs.</summary>
internal static class Redaction
{
    /// <summary>What stands where a secret was.</summary>
    internal const string Mark = "REDACTED";

    private const int LongestShown = 300;

    // Parameters that carry credentials or open the page to their bearer, whoever made the address.
    private static readonly HashSet<string> SecretParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "accesstoken", "api_key", "apikey", "auth", "auth_token", "authorization", "client_secret", "code", "id_token", "jwt", "key",
        "oauth_token", "password", "passwd", "pwd", "refresh_token", "secret", "session", "sessionid", "sig", "signature", "token",
        "unlocked_article_code", "x-amz-credential", "x-amz-security-token", "x-amz-signature", "x-goog-signature",
    };

    /// <summary>The text with every spelling of every secret replaced: as it is, as JSON escapes it, percent-encoded, as a form value, in base64.</summary>
    internal static string Hide(string text, IReadOnlyList<string> secrets)
    {
        if (secrets.Count == 0 || text.Length == 0) return text;
        foreach (var spelling in Spellings(secrets)) text = text.Replace(spelling, Mark, StringComparison.OrdinalIgnoreCase);
        return text;
    }

    /// <summary>The request as it may be written down; of two requests that differ in secrets only, the same.</summary>
    internal static WebRequest Hide(WebRequest request)
    {
        if (request.Secrets.Count == 0) return request;
        return request with
        {
            Address = new Uri(Hide(request.Address.OriginalString, request.Secrets)),
            Headers = Hide(request.Headers, request.Secrets),
            Content = Hide(request.Content, request.Secrets),
            Via = request.Via is null ? null : Hide(request.Via, request.Secrets),
            Secrets = [],
        };
    }

    /// <summary>
    /// The headers as they may be written down. The value of <c>Authorization</c> is a secret whether listed or not, and so is a cookie that is set
    /// for who came with a secret: it may be the next session's.
    /// </summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Hide(IReadOnlyList<KeyValuePair<string, string>> headers, IReadOnlyList<string> secrets)
    {
        if (secrets.Count == 0 && !headers.Any(IsCredential)) return headers;
        return [.. headers.Select(h => IsCredential(h) || (secrets.Count > 0 && h.Key.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase)) ? new(h.Key, Mark) : KeyValuePair.Create(h.Key, Hide(h.Value, secrets)))];
    }

    /// <summary>The bytes with every secret in them replaced, as UTF-8; the same memory when there is none.</summary>
    internal static ReadOnlyMemory<byte> Hide(ReadOnlyMemory<byte> bytes, IReadOnlyList<string> secrets)
    {
        if (secrets.Count == 0 || !Spellings(secrets).Any(s => bytes.Span.IndexOf(Encoding.UTF8.GetBytes(s)) >= 0)) return bytes;
        // Latin-1 maps each byte to one character and back, so that bytes which are no text stay as they are.
        var text = Encoding.Latin1.GetString(bytes.Span);
        foreach (var spelling in Spellings(secrets)) text = text.Replace(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(spelling)), Mark, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text);
    }

    /// <summary>An address for messages and logs: one line, not long, without user information, fragment, and values that open something.</summary>
    internal static string Show(Uri address)
    {
        var text = address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString;
        if (text.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment) text = text[..fragment];
        if (address.IsAbsoluteUri && address.UserInfo.Length > 0) text = text.Replace(address.UserInfo + "@", Mark + "@", StringComparison.Ordinal);
        return Line(HideValues(text), LongestShown);
    }

    /// <summary>Text that was meant as an address and is none, without values that open something.</summary>
    internal static string ShowText(string text)
    {
        if (text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme && text.IndexOf('@', scheme) is > 0 and var at && text.IndexOfAny(['/', '?', '#'], scheme + 3) is var path && (path < 0 || at < path))
            text = text[..(scheme + 3)] + Mark + text[at..];
        return HideValues(text);
    }

    private static string HideValues(string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? text : text[..(query + 1)] + string.Join('&', text[(query + 1)..].Split('&').Select(HideValue));
    }

    /// <summary>Foreign text as one line without control characters, cut at a length.</summary>
    internal static string Line(string text, int longest)
    {
        if (text.Length > longest) text = text[..longest] + "…";
        return text.Any(IsControl) ? string.Concat(text.Where(c => !IsControl(c))) : text;
    }

    // C0, DEL, C1, line separators, and the marks that turn the direction of text.
    private static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsCredential(KeyValuePair<string, string> header) =>
        header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || header.Key.Equals("Proxy-Authorization", StringComparison.OrdinalIgnoreCase);

    private static string HideValue(string pair)
    {
        var name = pair[..(pair.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? at : 0)];
        return SecretParameters.Contains(name) || HoldsSecret(pair[name.Length..]) ? name + "=" + Mark : pair;
    }

    /// <summary>Whether a value is an address, percent-encoded, with such a parameter of its own.</summary>
    private static bool HoldsSecret(string value)
    {
        for (var layer = 0; layer < 3 && value.Contains('%', StringComparison.Ordinal); layer++)
        {
            value = Uri.UnescapeDataString(value);
            foreach (var pair in value.Split('?', '&', ';', '#'))
                if (pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && SecretParameters.Contains(pair[..at])) return true;
        }
        return false;
    }

    // The longest first: a secret may be part of another one.
    private static IEnumerable<string> Spellings(IReadOnlyList<string> secrets) =>
        secrets.Where(s => s.Length > 0).SelectMany(s =>
        {
            var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(s)).TrimEnd('=');
            return new[] { s, s.Replace("/", "\\/", StringComparison.Ordinal), Uri.EscapeDataString(s), Uri.EscapeDataString(s).Replace("%20", "+", StringComparison.Ordinal), base64, base64.Replace('+', '-').Replace('/', '_') };
        }).Distinct(StringComparer.Ordinal).OrderByDescending(s => s.Length);
}
