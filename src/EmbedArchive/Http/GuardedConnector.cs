using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;

namespace EmbedArchive.Http;

/// <summary>
/// Opens every connection: resolves the name, has each of its addresses judged, and connects to one of those very addresses, so that a name
/// cannot change its mind in between (DNS rebinding). One special address refuses the whole name.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard, IWebProxy? proxy, TimeSpan timeout, NameResolver resolve, TimeProvider time)
{
    private readonly ConditionalWeakTable<HttpRequestMessage, PeerStream> _opened = [];
    private readonly ConditionalWeakTable<object, IReadOnlyList<ServerCertificate>> _chains = [];

    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = HostText.TryReadAddress(host, out var literal) ? [literal] : await ResolveAsync(host, cancellationToken).ConfigureAwait(false);
        if (!IsProxy(context)) Judge(host, port, addresses);
        var stream = await ConnectAnyAsync(addresses, port, cancellationToken).ConfigureAwait(false);
        _opened.AddOrUpdate(context.InitialRequestMessage, stream);
        return stream;
    }

    /// <summary>
    /// Called when the connection is ready. The handler makes its own TLS above ours, and shows it nowhere else; the request that opened the
    /// connection is what both calls have in common.
    /// </summary>
    internal ValueTask<Stream> NoteTlsAsync(SocketsHttpPlaintextStreamFilterContext context, CancellationToken cancellationToken)
    {
        if (context.PlaintextStream is SslStream tls && _opened.TryGetValue(context.InitialRequestMessage, out var opened)) opened.Tls = TlsFacts.Of(tls, _chains.TryGetValue(tls, out var chain) ? chain : null);
        return new(context.PlaintextStream);
    }

    /// <summary>Judges a server's certificate as the platform does, and keeps the chain, which is nowhere else to be had.</summary>
    internal bool JudgeCertificate(object connection, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (chain is { ChainElements.Count: > 0 }) _chains.AddOrUpdate(connection, [.. chain.ChainElements.Select(e => new ServerCertificate(e.Certificate.RawData))]);
        return errors == SslPolicyErrors.None;
    }

    private async ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            if (await resolve(host, cancellationToken).ConfigureAwait(false) is { Length: > 0 } addresses) return addresses;
        }
        catch (ArgumentException)
        {
            // A name that no resolver takes, such as one with a label of 64 letters.
        }
        catch (SocketException) when (HostText.IsLocalName(host))
        {
            // Whatever this network calls so, it was not let through.
            throw new AddressRefusedException(host);
        }
        throw new SocketException((int)SocketError.HostNotFound);
    }

    private void Judge(string host, int port, IPAddress[] addresses)
    {
        var local = HostText.IsLocalName(host);
        foreach (var address in addresses)
        {
            if (guard.Refusal(address, port) is { } use) throw new AddressRefusedException(host, address, use);
            if (local && !guard.IsLifted(AddressGuard.Normalize(address), port)) throw new AddressRefusedException(host, address, "a local name");
        }
    }

    /// <summary>In the order of the answer; each address gets an equal share of the time that is left.</summary>
    private async ValueTask<PeerStream> ConnectAnyAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        for (var i = 0; ; i++)
        {
            var address = AddressGuard.Normalize(addresses[i]);
            var last = i == addresses.Length - 1;
            var share = (timeout - time.GetElapsedTime(start)) / (addresses.Length - i);
            try
            {
                return await ConnectAsync(address, port, last ? Timeout.InfiniteTimeSpan : Positive(share), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (!last && failure is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // The next address of the same answer may work.
            }
        }
    }

    private async ValueTask<PeerStream> ConnectAsync(IPAddress address, int port, TimeSpan share, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(share, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), both.Token).ConfigureAwait(false);
            return new PeerStream(socket, address);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // A proxy is the user's choice and often lies in a private network. For https the handler asks with CONNECT.
    private bool IsProxy(SocketsHttpConnectionContext context) =>
        proxy is not null && (context.InitialRequestMessage.Method == HttpMethod.Connect
            || (context.InitialRequestMessage.RequestUri is { } asked && !proxy.IsBypassed(asked) && proxy.GetProxy(asked) is { } via
                && via.IdnHost.Equals(context.DnsEndPoint.Host, StringComparison.OrdinalIgnoreCase) && via.Port == context.DnsEndPoint.Port));

    private static TimeSpan Positive(TimeSpan share) => share > TimeSpan.FromMilliseconds(1) ? share : TimeSpan.FromMilliseconds(1);
}
