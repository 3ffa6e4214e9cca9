namespace EmbedArchive.Links;

/// <summary>One cookie of one walk. Stricter than RFC 6265: what was set on a port of its own stays with that port.</summary>
internal sealed record Cookie(string Name, string Value, string Domain, string Port, bool HostOnly, string Path, bool Secure)
{
    internal bool IsFor(in WebAddress address) =>
        (address.IsHttps || !Secure) && address.Port.SequenceEqual(Port)
        && (HostOnly ? address.Host.SequenceEqual(Domain) : IsWithin(address.Host, Domain)) && IsPathWithin(address.Path, Path);

    /// <summary>Whether a host is the domain or below it, by whole labels.</summary>
    internal static bool IsWithin(ReadOnlySpan<char> host, ReadOnlySpan<char> domain) =>
        host.EndsWith(domain, StringComparison.Ordinal) && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');

    // RFC 6265, 5.1.4.
    private static bool IsPathWithin(ReadOnlySpan<char> path, ReadOnlySpan<char> start) =>
        path.StartsWith(start, StringComparison.Ordinal) && (path.Length == start.Length || start[^1] == '/' || path[start.Length] == '/');
}
