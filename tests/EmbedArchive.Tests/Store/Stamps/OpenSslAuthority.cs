using System.Net;
using System.Net.Sockets;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.Stamps;

/// <summary>A time stamping authority with a root of its own, made by <c>openssl</c> and answering on the loopback through <c>openssl ts -reply</c>.</summary>
internal sealed class OpenSslAuthority : IDisposable
{
    private readonly string folder;
    private readonly HttpListener listener = new();

    private OpenSslAuthority(string folder) => this.folder = folder;

    internal Uri Address { get; private set; } = null!;

    internal AllowedNetwork Allowed => new(new IPNetwork(IPAddress.Loopback, 32), Address.Port);

    /// <summary>Its root certificate, a PEM file.</summary>
    internal string Root => Path.Combine(folder, "ca.pem");

    /// <summary>Spoils an answer on its way.</summary>
    internal Func<byte[], byte[]> Spoil { get; set; } = static answer => answer;

    internal int Status { get; set; } = 200;

    /// <summary>Makes root and authority; ends the test as skipped where there is no openssl.</summary>
    /// <param name="folder">Where their files go.</param>
    /// <param name="usage">The extended key usage of the authority's certificate.</param>
    internal static async Task<OpenSslAuthority> StartAsync(string folder, string usage = "critical,timeStamping")
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "ts.cnf"), $"""
            [tsa]
            default_tsa = tsa1
            [tsa1]
            serial = {folder}/serial
            crypto_device = builtin
            signer_cert = {folder}/tsa.pem
            certs = {folder}/ca.pem
            signer_key = {folder}/tsa.key
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            accuracy = secs:1
            ordering = no
            tsa_name = no
            ess_cert_id_chain = no
            ess_cert_id_alg = sha256
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "tsa.ext"), $"basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage={usage}\n");
        await Ok(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-subj", "/CN=Invented Root",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign");
        await Ok(folder, "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Invented Time Stamping Authority");
        await Ok(folder, "x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "3650", "-out", "tsa.pem", "-extfile", "tsa.ext");
        var authority = new OpenSslAuthority(folder);
        authority.Listen();
        return authority;
    }

    public void Dispose() => listener.Close();

    private static async Task Ok(string folder, params string[] arguments)
    {
        var (code, told) = await Peer.RunAsync("openssl", arguments, folder);
        Assert.That(code, Is.Zero, told);
    }

    private void Listen()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ServeAsync();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true) await AnswerAsync(await listener.GetContextAsync());
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var response = context.Response;
        var (question, answer) = (Path.Combine(folder, "question.tsq"), Path.Combine(folder, "answer.tsr"));
        await using (var file = File.Create(question)) await context.Request.InputStream.CopyToAsync(file);
        File.Delete(answer);
        await Peer.RunAsync("openssl", ["ts", "-reply", "-config", "ts.cnf", "-queryfile", "question.tsq", "-out", "answer.tsr"], folder);
        var bytes = Spoil(await File.ReadAllBytesAsync(answer));
        response.StatusCode = Status;
        response.ContentType = "application/timestamp-reply";
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
    }
}
