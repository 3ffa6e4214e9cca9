using System.Security.Cryptography;

namespace EmbedArchive.Http;

/// <summary>A certificate that a server was known by. Immutable; one object a connection, so that it is hashed once.</summary>
/// <param name="der">Its bytes.</param>
internal sealed class ServerCertificate(ReadOnlyMemory<byte> der)
{
    internal ReadOnlyMemory<byte> Der { get; } = der;

    /// <summary>SHA-256 (hex) of its bytes: the fingerprint that browsers show.</summary>
    internal string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(der.Span));
}
