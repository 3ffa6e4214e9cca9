namespace EmbedArchive.Reports;

/// <summary>Counts by host, with an end: hosts beyond it are counted together, so that invented ones cannot grow a report.</summary>
internal sealed class HostTally
{
    private const int Most = 2000;
    private const string Others = "other hosts";

    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);

    internal void Add(string? address, string otherwise)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IdnHost.Length > 0 ? uri.IdnHost.ToLowerInvariant() : otherwise;
        if (!counts.ContainsKey(host) && counts.Count >= Most) host = Others;
        counts[host] = counts.GetValueOrDefault(host) + 1;
    }

    /// <summary>Those with most, at most so many; the rest as one.</summary>
    internal IReadOnlyList<HostCount> Top(int most)
    {
        var ordered = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new HostCount(c.Key, c.Value)).ToList();
        return ordered.Count <= most ? ordered : [.. ordered.Take(most), new($"{ordered.Count - most} more", ordered.Skip(most).Sum(h => h.Count))];
    }
}
