namespace EmbedArchive.Normalize;

/// <summary>The address that a copy in a web archive is a copy of: <c>https://web.archive.org/web/20190514001122id_/https://…</c>.</summary>
internal static class ArchivedAddress
{
    internal static Uri OriginalOf(Uri address)
    {
        if (!address.IsHost("web.archive.org")) return address;
        var whole = address.OriginalString;
        var web = whole.IndexOf("/web/", StringComparison.Ordinal);
        var slash = web < 0 ? -1 : whole.IndexOf('/', web + 5);
        if (slash < 0) return address;
        var original = whole[(slash + 1)..];
        // Some clients fold the two slashes of the inner address into one.
        if (original.StartsWith("http:/", StringComparison.Ordinal) && !original.StartsWith("http://", StringComparison.Ordinal))
            original = "http://" + original[6..];
        if (original.StartsWith("https:/", StringComparison.Ordinal) && !original.StartsWith("https://", StringComparison.Ordinal))
            original = "https://" + original[7..];
        return HttpAddress.Parse(original) ?? address;
    }
}
