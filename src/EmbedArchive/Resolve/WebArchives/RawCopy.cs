namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// The address under which a Wayback server (OpenWayback, pywb) gives the bytes of a copy as they were: <c>…/{14 digits}id_/{address}</c>. Without
/// <c>id_</c> it gives a page whose addresses are its own.
/// </summary>
internal static class RawCopy
{
    private const int Digits = 14;

    /// <summary>Its players have addresses of the same form and do not know <c>id_</c>; it turns programs away.</summary>
    private static readonly string[] ArchiveToday = ["archive.today", "archive.ph", "archive.is", "archive.md", "archive.li", "archive.vn", "archive.fo"];

    /// <summary>The raw form of a copy's address; null when it is no address of a Wayback server.</summary>
    internal static Uri? Of(Uri copy)
    {
        if (IsClosed(copy)) return null;
        var text = copy.AbsoluteUri;
        for (var at = text.IndexOf('/', text.IndexOf("://", StringComparison.Ordinal) + 3); at >= 0; at = text.IndexOf('/', at + 1))
        {
            var step = text.AsSpan(at + 1);
            if (step.StartsWith("http:", StringComparison.Ordinal) || step.StartsWith("https:", StringComparison.Ordinal)) return null; // the copied address begins
            var end = step.IndexOf('/');
            if (end < Digits || step[..Digits].ContainsAnyExceptInRange('0', '9') || !IsMode(step[Digits..end])) continue;
            return new($"{text[..(at + 1 + Digits)]}id_{step[end..]}");
        }
        return null;
    }

    /// <summary>Whether the copy lies where programs are not served.</summary>
    internal static bool IsClosed(Uri copy) => ArchiveToday.Contains(copy.IdnHost, StringComparer.OrdinalIgnoreCase);

    /// <summary>Nothing, or the way to show it: <c>id_</c>, <c>if_</c>, <c>im_</c>…</summary>
    private static bool IsMode(ReadOnlySpan<char> mode) => mode.Length == 0 || (mode.Length == 3 && mode[2] == '_');
}
