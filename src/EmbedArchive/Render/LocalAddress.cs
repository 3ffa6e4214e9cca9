namespace EmbedArchive.Render;

/// <summary>Which addresses in the article need no network: data in the address itself, parts of the page, files that lie beside it.</summary>
internal sealed class LocalAddress(Func<string, bool> isBeside)
{
    // A page names the same file often, and each question may cost a look at the disk.
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether an address, or every one of a list of candidates (<c>srcset</c>), may stay as it is.</summary>
    internal bool Stays(string address, bool isList = false)
    {
        address = address.Trim();
        if (address.Length == 0 || address[0] == '#' || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return true;
        return isList ? address.Split(',').All(candidate => candidate.Trim().Split(' ')[0] is var first && IsBeside(first)) : IsBeside(address);
    }

    private bool IsBeside(string address)
    {
        if (known.TryGetValue(address, out var beside)) return beside;
        return known[address] = RelativePath(address) is { } path && isBeside(path);
    }

    /// <summary>The path of a file below the article's own folder; null for anything else: another place must not be looked at on an article's word.</summary>
    private static string? RelativePath(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        var parts = path.Split('/').Where(part => part != ".").ToList();
        return path.AsSpan().IndexOfAny(":\\\0") < 0 && parts.Count > 0 && parts.TrueForAll(part => part.Length > 0 && part != "..") ? string.Join('/', parts) : null;
    }
}
