namespace EmbedArchive.Links;

/// <summary>
/// The forms of an address beside the original: the normal one, which is asked; the canonical one, which is stored and shown; and the
/// identity, a key under which equal addresses meet. All are fixed points: the form of a form is itself.
/// </summary>
internal static class LinkCanonical
{
    /// <summary>The address as it is asked: host and escapes in order, user information dropped, nothing taken out; null when it is none.</summary>
    internal static string? Normal(string address) => Write(AddressText.Clean(address), AddressForm.Normal, out _);

    /// <summary>The canonical form; null when the text is no address of the web. Wrappers are not decoded here.</summary>
    internal static string? Of(string address) => Of(address, out _);

    /// <summary>The canonical form, and whether tracking was taken out.</summary>
    internal static string? Of(string address, out bool hadTracking) => Write(AddressText.Clean(address), AddressForm.Canonical, out hadTracking);

    /// <summary>
    /// The key for equality: canonical, and without <c>http</c>/<c>https</c>, <c>www.</c>, text fragments, affiliate names and order of
    /// the query. Never shown, never asked.
    /// </summary>
    internal static string? Identity(string address) => Write(AddressText.Clean(address), AddressForm.Identity, out _);

    private static string? Write(string text, AddressForm form, out bool hadTracking)
    {
        hadTracking = false;
        Span<char> host = stackalloc char[HostName.MaxLength];
        if (WebAddress.TryRead(text, host, out var address) != AddressKind.Web) return null;
        var writer = new AddressWriter(stackalloc char[512]);
        try
        {
            hadTracking = Write(ref writer, address, form);
            return writer.Written.SequenceEqual(text) ? text : writer.Written.ToString();
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static bool Write(ref AddressWriter writer, scoped in WebAddress address, AddressForm form)
    {
        var asIdentity = form == AddressForm.Identity;
        writer.Append(address.IsHttps || asIdentity ? "https://" : "http://");
        writer.Append(asIdentity && address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host);
        if (!address.Port.IsEmpty)
        {
            writer.Append(':');
            writer.Append(address.Port);
        }
        if (form == AddressForm.Normal)
        {
            PathText.WritePath(ref writer, address.Path);
            WritePart(ref writer, '?', address.Query);
            WritePart(ref writer, '#', address.Fragment);
            return false;
        }
        var cleaner = new QueryCleaner(address, asIdentity);
        var pathStart = writer.Length;
        PathText.WritePath(ref writer, address.Path);
        var hadTracking = cleaner.CutPath(ref writer, pathStart);
        hadTracking |= cleaner.WriteQuery(ref writer);
        return FragmentCleaner.Write(ref writer, address.Fragment, asIdentity) | hadTracking;
    }

    private static void WritePart(ref AddressWriter writer, char mark, ReadOnlySpan<char> part)
    {
        if (part.IsEmpty) return;
        writer.Append(mark);
        PathText.Write(ref writer, part);
    }
}
