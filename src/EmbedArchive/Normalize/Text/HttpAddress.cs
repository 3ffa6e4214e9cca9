namespace EmbedArchive.Normalize;

/// <summary>Addresses that foreign answers name: made absolute, http or https only.</summary>
internal static class HttpAddress
{
    /// <summary>Longer ones are refused: the longest that browsers and servers agree on.</summary>
    internal const int MaxLength = 2048;

    /// <summary>The absolute address, or null when it is none that may be asked or shown.</summary>
    internal static string? Of(string? text, Uri? from = null)
    {
        text = text?.Trim();
        if (text is not { Length: > 0 and <= MaxLength }) return null;
        if (text.StartsWith("//", StringComparison.Ordinal)) text = (from?.Scheme ?? "https") + ":" + text;
        // A path is an absolute file address on Unix: only what names its scheme is absolute.
        var absolute = text.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri
            : from is not null && Uri.TryCreate(from, text, out var joined) ? joined : null;
        if (absolute is not { Scheme: "http" or "https" } || absolute.Host.Length == 0 || absolute.UserInfo.Length > 0) return null;
        return ReferenceEquals(absolute.OriginalString, text) && IsPlain(text) ? text : absolute.AbsoluteUri;
    }

    /// <summary>The address as a <see cref="Uri"/>, or null.</summary>
    internal static Uri? Parse(string? text, Uri? from = null) =>
        Of(text, from) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>Whether the host is the name or under it.</summary>
    internal static bool IsHost(this Uri address, string name) =>
        address.IsAbsoluteUri
            && (address.IdnHost.Equals(name, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));

    private static bool IsPlain(string text) => text.All(c => c is > ' ' and < '\u007F');
}
