using EmbedArchive.Http;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>Who was on the other end of one exchange.</summary>
/// <param name="Host">Its name, with the port when it is not the usual one.</param>
/// <param name="Address">The address that answered; null when none did, or none is known.</param>
/// <param name="Protocols">What was spoken.</param>
/// <param name="CipherSuite">The cipher suite of TLS.</param>
/// <param name="Certificates">The hashes of its chain, joined by blanks.</param>
/// <param name="ServerAhead">How far its clock was ahead of ours, when it told.</param>
internal sealed record ExchangePeer(string Host, string? Address, IReadOnlyList<string> Protocols, string? CipherSuite, string Certificates, TimeSpan? ServerAhead)
{
    internal static ExchangePeer Of(Capture whole) => new(
        whole.Request.Address.IdnHost + (whole.Request.Address.IsDefaultPort ? "" : ":" + whole.Request.Address.Port), ExchangeRecords.Numeric(whole.RemoteAddress), whole.Protocols, whole.CipherSuite,
        whole.Certificates.Count == 0 ? "" : string.Join(' ', whole.Certificates.Select(c => c.Sha256)), ManifestClock.Ahead(whole));
}
