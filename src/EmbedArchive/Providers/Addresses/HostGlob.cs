namespace EmbedArchive.Providers.Addresses;

/// <summary>A host with an open end: <c>*</c> is any host, <c>nitter.**</c> any host whose first label is so, <c>pinterest.*</c> the name under any country's ending.</summary>
internal sealed record HostGlob(string Text)
{
    internal bool IsMatch(ReadOnlySpan<char> host)
    {
        if (Text == "*") return true;
        if (Text.EndsWith(".**", StringComparison.Ordinal)) return host.StartsWith(Text.AsSpan(0, Text.Length - 2), StringComparison.Ordinal);
        var name = Text.AsSpan(0, Text.Length - 1);
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host.StartsWith(name, StringComparison.Ordinal) && IsCountryEnding(host[name.Length..]);
    }

    // de, com, co.uk, com.au: whoever could register google.<anything> is kept out by the closed shape.
    private static bool IsCountryEnding(ReadOnlySpan<char> ending)
    {
        var dot = ending.IndexOf('.');
        return dot < 0 ? ending is "com" or { Length: 2 } : ending[..dot] is "co" or "com" && ending.Length - dot == 3;
    }
}
