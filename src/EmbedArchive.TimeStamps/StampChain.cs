using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace EmbedArchive.TimeStamps;

/// <summary>Who vouches for the certificate of a stamp. No network: what a certificate names is never fetched, and revocation is not asked for.</summary>
internal sealed class StampChain(X509Certificate2Collection? trustedRoots)
{
    private static readonly Oid TimeStamping = new("1.3.6.1.5.5.7.3.8");

    internal TimeStampVerdict Judge(Rfc3161TimestampToken token, X509Certificate2 signer, X509Certificate2Collection extra)
    {
        var at = token.TokenInfo.Timestamp.ToUniversalTime();
        extra.AddRange(token.AsSignedCms().Certificates);
        var said = string.Create(CultureInfo.InvariantCulture, $"{signer.Subject} says that it existed at {at.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");
        var problem = Build(signer, extra, at, X509ChainTrustMode.System, out var chain);
        if (problem is not null && trustedRoots is { Count: > 0 }) problem = Build(signer, extra, at, X509ChainTrustMode.CustomRootTrust, out chain);
        return new(problem is null ? TimeStampState.Valid : TimeStampState.UnknownAuthority, problem is null ? said + "." : $"{said}, but {problem}")
        {
            At = at, Authority = signer.Subject, Certificates = chain,
        };
    }

    // null: trusted.
    private string? Build(X509Certificate2 signer, X509Certificate2Collection extra, DateTimeOffset at, X509ChainTrustMode trust, out string pem)
    {
        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = trust;
        if (trust == X509ChainTrustMode.CustomRootTrust) policy.CustomTrustStore.AddRange(trustedRoots!);
        policy.ExtraStore.AddRange(extra);
        policy.ApplicationPolicy.Add(TimeStamping);
        policy.VerificationTimeIgnored = false;
        policy.VerificationTime = at.UtcDateTime;
        policy.DisableCertificateDownloads = true;
        policy.RevocationMode = X509RevocationMode.NoCheck;
        var trusted = chain.Build(signer);
        pem = Pem(chain.ChainElements.Select(e => e.Certificate).Concat(extra));
        return trusted ? null : "its certificate is not trusted: " + string.Join(' ', chain.ChainStatus.Select(s => s.StatusInformation.Trim()).Distinct());
    }

    private static string Pem(IEnumerable<X509Certificate2> certificates)
    {
        var pem = new StringBuilder();
        foreach (var certificate in certificates.DistinctBy(c => c.Thumbprint)) pem.Append(certificate.ExportCertificatePem()).Append('\n');
        return pem.ToString();
    }
}
