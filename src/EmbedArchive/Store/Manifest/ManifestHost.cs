namespace EmbedArchive.Store;

/// <summary>How one host was reached.</summary>
internal sealed record ManifestHost
{
    public required string Host { get; init; }

    /// <summary>Exchanges with it.</summary>
    public required int Exchanges { get; init; }

    /// <summary>The addresses that answered.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>What was spoken: versions of HTTP and TLS.</summary>
    public required IReadOnlyList<string> Protocols { get; init; }

    public required IReadOnlyList<string> CipherSuites { get; init; }

    /// <summary>The chains of certificates that it was known by: SHA-256 (hex) of each, its own first, joined by blanks.</summary>
    public required IReadOnlyList<string> Certificates { get; init; }

    internal static IReadOnlyList<ManifestHost> Of(IEnumerable<LoggedExchange> exchanges) =>
    [
        .. exchanges.Select(e => e.Peer).GroupBy(p => p.Host, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new ManifestHost
        {
            Host = g.Key, Exchanges = g.Count(), Addresses = Distinct(g.Select(p => p.Address)), Protocols = Distinct(g.SelectMany(p => p.Protocols)),
            CipherSuites = Distinct(g.Select(p => p.CipherSuite)), Certificates = Distinct(g.Select(p => p.Certificates)),
        }),
    ];

    private static IReadOnlyList<string> Distinct(IEnumerable<string?> values) =>
        [.. values.Where(v => !string.IsNullOrEmpty(v)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)!];
}
