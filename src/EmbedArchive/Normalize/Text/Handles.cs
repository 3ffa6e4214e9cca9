namespace EmbedArchive.Normalize;

/// <summary>Handles as the snapshot keeps them: no leading <c>@</c>, no surrounding space.</summary>
internal static class Handles
{
    internal static string? Clean(string? text)
    {
        var handle = text?.Trim().TrimStart('@', '\u200E', '\u200F');
        return string.IsNullOrEmpty(handle) || handle.Length > 320 || handle.Any(char.IsWhiteSpace) ? null : handle;
    }

    /// <summary>The handle in the address of a profile: its first path part, or the last one behind <c>/user/</c> and the like.</summary>
    internal static string? OfProfile(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var part = parts switch
        {
            [var only] => only,
            ["users" or "user" or "channel" or "c" or "profile" or "photos" or "people" or "u" or "@" or "speakers" or "in" or "video-channels" or "accounts", var name, ..] => name,
            _ => null,
        };
        return part is null || part.EndsWith(".php", StringComparison.Ordinal) ? null : Clean(Uri.UnescapeDataString(part));
    }

    /// <summary>Splits <c>Name (@handle)</c>; the handle is null when there is none.</summary>
    internal static (string? Name, string? Handle) Split(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return (null, null);
        var open = text.LastIndexOf("(@", StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0) return text.StartsWith('@') ? (null, Clean(text)) : (text, null);
        var name = text[..open].Trim();
        return (name.Length == 0 ? null : name, Clean(text[(open + 1)..close]));
    }
}
