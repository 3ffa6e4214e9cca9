using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>A certificate for people to read; its bytes are in the capture, under <c>urn:embedarchive:certificate:SHA256</c>.</summary>
internal sealed record ManifestCertificate(string Sha256, string? Subject, string? Issuer, DateTimeOffset? NotBefore, DateTimeOffset? NotAfter)
{
    internal static ManifestCertificate Of(ServerCertificate certificate)
    {
        try
        {
            using var read = X509CertificateLoader.LoadCertificate(certificate.Der.Span);
            return new(certificate.Sha256, read.Subject, read.Issuer, new DateTimeOffset(read.NotBefore).ToUniversalTime(), new DateTimeOffset(read.NotAfter).ToUniversalTime());
        }
        catch (CryptographicException)
        {
            // From a replayed capture of somebody else: what it is called is not known, its hash is.
            return new(certificate.Sha256, null, null, null, null);
        }
    }
}
