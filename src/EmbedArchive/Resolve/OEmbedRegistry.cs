using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>
/// The endpoints of the public oEmbed registry, for sites without a source of their own. Hosts are compared by whole labels, so that
/// <c>*.example.com</c> never takes in <c>example.com.evil.example</c>.
/// </summary>
internal static class OEmbedRegistry
{
    internal const string Name = "oembed-registry";

    private const string Resource = "EmbedArchive.Resolve.oembed-registry.txt";

    private static readonly Lazy<Dictionary<string, List<(string Path, string Endpoint)>>> ByHost = new(Load);

    internal static PostSource? Find(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        foreach (var host in Hosts(address.IdnHost.ToLowerInvariant()))
            if (ByHost.Value.TryGetValue(host, out var rules))
                foreach (var (path, endpoint) in rules)
                    if (Glob.Matches(path, address.PathAndQuery)) return PostSource.OEmbed(endpoint) with { Name = Name };
        return null;
    }

    /// <summary>The host, then every name above it as a wildcard, the nearest first.</summary>
    private static IEnumerable<string> Hosts(string host)
    {
        yield return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        for (var dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = host.IndexOf('.', dot + 1)) yield return "*" + host[dot..];
    }

    private static Dictionary<string, List<(string, string)>> Load()
    {
        var table = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        using var stream = typeof(OEmbedRegistry).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var host, var path, var endpoint]) continue;
            if (!table.TryGetValue(host, out var rules)) table[host] = rules = [];
            rules.Add((path, endpoint));
        }
        return table;
    }
}
