using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// A server's certificate as a <c>resource</c> record, once a file: the metadata of each exchange names it by hash. Its date is the start of the run,
/// as many exchanges share it.
/// </summary>
internal static class CertificateRecord
{
    internal const string Address = "urn:embedarchive:certificate:";

    internal static WarcEntry Of(ServerCertificate certificate, WarcInfo info)
    {
        var digest = "sha256:" + certificate.Sha256;
        var fields = new WarcFields()
            .Add("WARC-Type", "resource")
            .Add("WARC-Record-ID", WarcId.InBrackets(WarcId.Of("certificate", WarcDate.Format(info.StartedAt), certificate.Sha256)))
            .Add("WARC-Date", WarcDate.Format(info.StartedAt))
            .Add("WARC-Target-URI", Address + certificate.Sha256)
            .Add("WARC-Warcinfo-ID", WarcId.InBrackets(info.Id))
            .Add("Content-Type", "application/pkix-cert")
            .Add("WARC-Payload-Digest", digest)
            .Add("WARC-Block-Digest", digest);
        return new(fields, certificate.Der, default);
    }
}
