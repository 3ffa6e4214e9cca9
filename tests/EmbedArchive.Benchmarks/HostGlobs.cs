using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// The least that anyone must do to tell whose item an address names, on spans and without allocating: the host cut out, lowered on the stack and looked up, the
/// path compared with the globs of that host. Made of the hosts and patterns of our own providers; it knows no marks, no wrappers, no hosts with an open end.
/// </summary>
internal sealed partial class HostGlobs
{
    private readonly FrozenDictionary<string, (string Glob, string Provider)[]>.AlternateLookup<ReadOnlySpan<char>> globs;

    internal HostGlobs(IEnumerable<EmbedProvider> providers)
    {
        var all = new List<(string Host, string Glob, string Provider)>();
        foreach (var provider in providers)
            foreach (var rule in provider.Addresses.Where(r => !r.MarkedOnly))
            {
                // A named part and an alternative are both a star.
                var glob = Part().Replace(rule.Pattern.Split('#')[0], "*").Replace("/**", "*", StringComparison.Ordinal);
                var slash = glob.IndexOf('/', StringComparison.Ordinal);
                foreach (var host in slash > 0 ? [glob[..slash]] : provider.Hosts) all.Add((host.Replace("*.", "", StringComparison.Ordinal), glob[Math.Max(0, slash)..], provider.Key));
            }

        globs = all.GroupBy(g => g.Host, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(r => (r.Glob, r.Provider)).OrderByDescending(r => r.Glob.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key of the provider; null when no glob fits.</summary>
    internal string? Find(ReadOnlySpan<char> address)
    {
        var from = address.IndexOf("://") + 3;
        var rest = address[from..];
        var slash = rest.IndexOfAny('/', '?', '#');
        var authority = slash < 0 ? rest : rest[..slash];
        if (authority.Length > 100) return null;
        Span<char> lower = stackalloc char[100];
        ReadOnlySpan<char> host = lower[..authority.ToLowerInvariant(lower)];
        if (host.StartsWith("www.")) host = host[4..];
        var path = slash < 0 ? "/" : rest[slash..];
        while (true)
        {
            if (globs.TryGetValue(host, out var found))
                foreach (var (glob, provider) in found)
                    if (IsMatch(glob, path)) return provider;
            var dot = host.IndexOf('.');
            if (dot < 0) return null;
            host = host[(dot + 1)..];
        }
    }

    private static bool IsMatch(ReadOnlySpan<char> glob, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var star = glob.IndexOf('*');
            var literal = star < 0 ? glob : glob[..star];
            if (!text.StartsWith(literal, StringComparison.OrdinalIgnoreCase)) return false;
            text = text[literal.Length..];
            if (star < 0) return text.IsEmpty || text[0] is '?' or '#' or '&';
            glob = glob[(star + 1)..];
            if (glob.IsEmpty) return true;
            // A star ends where the letter behind it stands.
            var next = text.IndexOf(glob[0]);
            if (next < 0) return glob[0] == '*';
            text = text[next..];
        }
    }

    [GeneratedRegex(@"\{[^}]*\}|\([^)]*\)")]
    private static partial Regex Part();
}
