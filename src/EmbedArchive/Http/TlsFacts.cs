using System.Net.Security;
using System.Security.Authentication;

namespace EmbedArchive.Http;

/// <summary>What the two ends of a TLS connection agreed on.</summary>
/// <param name="Protocol">The version, as WARC-Protocol names it; null for one that it has no name for.</param>
/// <param name="CipherSuite">The cipher suite, by its registered name.</param>
internal sealed record TlsFacts(string? Protocol, string CipherSuite)
{
    internal static TlsFacts Of(SslStream tls) => new(NameOf(tls.SslProtocol), tls.NegotiatedCipherSuite.ToString());

    private static string? NameOf(SslProtocols protocol) => protocol switch
    {
        SslProtocols.Tls12 => "tls/1.2",
        SslProtocols.Tls13 => "tls/1.3",
        _ => null,
    };
}
