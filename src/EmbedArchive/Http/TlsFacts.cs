using System.Net.Security;
using System.Security.Authentication;

namespace EmbedArchive.Http;

/// <summary>What the two ends of a TLS connection agreed on.</summary>
/// <param name="Protocol">The version, as WARC-Protocol names it; null for one that it has no name for.</param>
/// <param name="CipherSuite">The cipher suite, by its registered name.</param>
/// <param name="Certificates">The server's certificate and those above it, as this machine put its chain together.</param>
internal sealed record TlsFacts(string? Protocol, string CipherSuite, IReadOnlyList<ServerCertificate> Certificates)
{
    /// <param name="tls">The connection, its handshake over.</param>
    /// <param name="chain">The chain that was judged; null when somebody else judged it.</param>
    internal static TlsFacts Of(SslStream tls, IReadOnlyList<ServerCertificate>? chain) =>
        new(NameOf(tls.SslProtocol), tls.NegotiatedCipherSuite.ToString(), chain ?? (tls.RemoteCertificate is { } own ? [new(own.GetRawCertData())] : []));

    private static string? NameOf(SslProtocols protocol) => protocol switch
    {
        SslProtocols.Tls12 => "tls/1.2",
        SslProtocols.Tls13 => "tls/1.3",
        _ => null,
    };
}
