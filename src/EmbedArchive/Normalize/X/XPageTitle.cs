namespace EmbedArchive.Normalize;

/// <summary>Titles of X's pages: <c>Name on X: "text" / X</c>, <c>Name on Twitter</c>, <c>Name (@handle) on X</c>.</summary>
internal static class XPageTitle
{
    internal static (string? Name, string? Handle, string? Text) Read(string? meta, string? title)
    {
        foreach (var candidate in (ReadOnlySpan<string?>)[meta, title])
        {
            if (candidate is null) continue;
            foreach (var site in (ReadOnlySpan<string>)[" on Twitter", " on X"])
            {
                var at = candidate.IndexOf(site, StringComparison.Ordinal);
                if (at <= 0 || (at + site.Length < candidate.Length && candidate[at + site.Length] != ':')) continue;
                var (name, handle) = Handles.Split(candidate[..at]);
                return (name, handle, Quoted(candidate[(at + site.Length)..]));
            }
        }
        var (plain, found) = Handles.Split(meta);
        return found is null ? (null, null, null) : (plain, found, null);
    }

    private static string? Quoted(string rest)
    {
        var (open, close) = (rest.IndexOf('"', StringComparison.Ordinal), rest.LastIndexOf('"'));
        return open >= 0 && close > open + 1 ? rest[(open + 1)..close] : null;
    }
}
