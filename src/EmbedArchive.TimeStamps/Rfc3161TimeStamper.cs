using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using EmbedArchive.TimeStamps;

namespace EmbedArchive;

/// <summary>
/// Time stamps by RFC 3161. A stamp counts when its signature fits, its certificate is for time stamping, and the certificate's chain led to a
/// trusted root at the time that the stamp names; so one stays good when the certificate has run out. Immutable, safe to share.
/// </summary>
/// <param name="trustedRoots">Root certificates that are trusted beside those of the system; null: none.</param>
public sealed class Rfc3161TimeStamper(X509Certificate2Collection? trustedRoots = null) : ITimeStamper
{
    private readonly StampChain _chain = new(trustedRoots);

    /// <inheritdoc/>
    public ITimeStampRequest NewRequest(ReadOnlyMemory<byte> sha256)
    {
        // Its own question: an authority's earlier answer over the same hash is not taken for this one's.
        var nonce = RandomNumberGenerator.GetBytes(8);
        return new Rfc3161Question(this, sha256, Rfc3161TimestampRequest.CreateFromHash(sha256, HashAlgorithmName.SHA256, requestedPolicyId: null, nonce, requestSignerCertificates: true));
    }

    /// <inheritdoc/>
    public TimeStampVerdict Check(ReadOnlyMemory<byte> stamp, ReadOnlyMemory<byte> sha256, string certificates)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        if (Rfc3161Answer.Token(stamp, out var refusal) is not { } token) return new(TimeStampState.Invalid, refusal);
        if (!IsOver(token, sha256.Span)) return new(TimeStampState.OtherHash, "It is over other bytes.");
        try
        {
            var extra = new X509Certificate2Collection();
            extra.ImportFromPem(certificates);
            // Nothing signs the certificates in a stamp: that they are those beside it shows that neither was changed.
            if (certificates.Length > 0 && !AreAmong(token.AsSignedCms().Certificates, extra)) return new(TimeStampState.Invalid, "The certificates in it are not those that were stored beside it.");
            return token.VerifySignatureForHash(sha256.Span, HashAlgorithmName.SHA256, out var signer, extra) && signer is not null
                ? _chain.Judge(token, signer, extra)
                : new(TimeStampState.Invalid, "Its signature does not fit, or its certificate is not for time stamping.");
        }
        catch (CryptographicException broken)
        {
            return new(TimeStampState.Invalid, broken.Message);
        }
    }

    // Certificates are equal to .NET when issuer and serial number are; here every byte counts.
    private static bool AreAmong(X509Certificate2Collection few, X509Certificate2Collection many) =>
        few.All(one => many.Any(other => one.RawDataMemory.Span.SequenceEqual(other.RawDataMemory.Span)));

    private static bool IsOver(Rfc3161TimestampToken token, ReadOnlySpan<byte> sha256) =>
        token.TokenInfo.HashAlgorithmId.Value == "2.16.840.1.101.3.4.2.1" && token.TokenInfo.GetMessageHash().Span.SequenceEqual(sha256);
}
