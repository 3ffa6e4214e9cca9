using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

/// <summary>TLS over real sockets, with a certificate that names addresses to fetch.</summary>
[TestFixture]
internal sealed class CertificateTests
{
    [Test]
    public async Task A_certificate_that_nobody_vouches_for_fails_and_sends_us_nowhere()
    {
        await using var trap = LoopbackServer.Trap();
        using var certificate = Issue(trap.Address("/issuer.crt"));
        using var listener = Listen(certificate, out var endPoint);
        await using var live = new LiveWebFixture(configure: o => o.AllowedNetworks.Add(new(new IPNetwork(endPoint.Address, 32), endPoint.Port)));

        var answer = await live.GetAsync(new Uri($"https://127.0.0.1:{endPoint.Port}/"));

        Assert.That((answer.Failure?.Kind, trap.Connections), Is.EqualTo((WebFailureKind.TlsFailed, 0)), answer.Failure?.Message);
    }

    [Test]
    public async Task The_peer_of_a_request_over_tls_and_what_was_agreed_with_it_are_known()
    {
        using var certificate = Issue(new Uri("http://issuer.example/"));
        using var listener = Listen(certificate, out var endPoint);
        await using var live = new LiveWebFixture(
            configure: o => o.AllowedNetworks.Add(new(new IPNetwork(endPoint.Address, 32), endPoint.Port)),
            handler: h => h.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=127.0.0.1");

        var answer = await live.GetAsync(new Uri($"https://127.0.0.1:{endPoint.Port}/"));

        Assert.Multiple(() =>
        {
            Assert.That((answer.Status, answer.RemoteAddress), Is.EqualTo((200, IPAddress.Loopback)), answer.Failure?.Message);
            Assert.That(answer.Protocols, Is.EqualTo(new[] { "http/1.1", "tls/1.3" }).Or.EqualTo(new[] { "http/1.1", "tls/1.2" }));
            Assert.That(answer.CipherSuite, Does.StartWith("TLS_"));
            // Somebody else judged the chain: its first certificate is known all the same.
            Assert.That(answer.Certificates.Select(c => c.Sha256), Is.EqualTo(new[] { certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant() }));
        });
    }

    [Test]
    public async Task The_chain_that_was_judged_is_kept_from_the_servers_own_certificate_up()
    {
        using var certificate = Issue(new Uri("http://issuer.example/"), out var root);
        using var listener = Listen(certificate, out var endPoint);
        await using var live = new LiveWebFixture(
            configure: o => o.AllowedNetworks.Add(new(new IPNetwork(endPoint.Address, 32), endPoint.Port)),
            handler: h => (h.SslOptions.CertificateChainPolicy!.TrustMode, _) = (X509ChainTrustMode.CustomRootTrust, h.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(root)));

        var answer = await live.GetAsync(new Uri($"https://127.0.0.1:{endPoint.Port}/"));

        Assert.That(answer.Status, Is.EqualTo(200), answer.Failure?.Message);
        Assert.That(answer.Certificates.Select(c => c.Sha256), Is.EqualTo(new[] { certificate, root }.Select(c => c.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant())));
    }

    [TestCase("HTTP/1.1", "http/1.1")]
    [TestCase("HTTP/1.0", "http/1.0")]
    public async Task Without_tls_the_version_of_the_answer_is_what_is_known(string version, string protocol)
    {
        await using var server = LoopbackServer.Sending(version + " 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var live = new LiveWebFixture(server);

        var answer = await live.GetAsync(server.Address());

        Assert.That((answer.Protocols.Single(), answer.CipherSuite), Is.EqualTo((protocol, (string?)null)));
    }

    /// <summary>A certificate of an issuer that is not there and can, so it says, be fetched.</summary>
    private static X509Certificate2 Issue(Uri issuer) => Issue(issuer, out _);

    private static X509Certificate2 Issue(Uri issuer, out X509Certificate2 vouching)
    {
        using var root = RSA.Create(2048);
        var authority = new CertificateRequest("CN=Unknown Authority", root, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var (from, to) = (DateTimeOffset.Parse("2020-01-01T00:00:00Z", null), DateTimeOffset.Parse("2090-01-01T00:00:00Z", null));
        using var signer = authority.CreateSelfSigned(from, to);
        vouching = X509CertificateLoader.LoadCertificate(signer.RawData);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(null, [issuer.AbsoluteUri]));
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([issuer.AbsoluteUri + ".crl"]));
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var leaf = request.Create(signer, from, to, [1, 2, 3, 4]);
        using var withKey = leaf.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null);
    }

    private static TcpListener Listen(X509Certificate2 certificate, out IPEndPoint endPoint)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        endPoint = (IPEndPoint)listener.LocalEndpoint;
        _ = ServeAsync(listener, certificate);
        return listener;
    }

    private static async Task ServeAsync(TcpListener listener, X509Certificate2 certificate)
    {
        try
        {
            using var client = await listener.AcceptTcpClientAsync();
            await using var tls = new SslStream(client.GetStream());
            // Offline: else this server itself would fetch the issuer.
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true) });
            _ = await tls.ReadAsync(new byte[4096]);
            await tls.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"));
        }
        catch (Exception end) when (end is IOException or System.Security.Authentication.AuthenticationException or SocketException or ObjectDisposedException)
        {
            // The client does not like the certificate, or the test is over.
        }
    }
}
