using System.Net;
using System.Net.Sockets;

namespace EmbedArchive.Http;

/// <summary>
/// A connection that tells each request which address it went to. The handler pools connections and says nothing of them; but it writes a
/// request (HTTP/1.1, with TLS too) in the asker's own flow, so what is written in that flow was written to this peer.
/// </summary>
internal sealed class PeerStream(Socket socket, IPAddress peer) : NetworkStream(socket, ownsSocket: true)
{
    private static readonly AsyncLocal<Note?> Asker = new();

    private bool _heard;

    /// <summary>What TLS agreed on for this connection; null without it, and until its handshake is over.</summary>
    internal TlsFacts? Tls { get; set; }

    /// <summary>Notes the peer of what the calling flow sends from now on.</summary>
    internal static Note Watch() => Asker.Value = new Note();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Asker.Value is { } note) (note.Peer, note.Tls) = (peer, Tls);
        return base.WriteAsync(buffer, cancellationToken);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _heard || buffer.IsEmpty ? base.ReadAsync(buffer, cancellationToken) : ReadFirstAsync(buffer, cancellationToken);

    /// <summary>
    /// A new connection that ends before its first byte is told as what it is. As an <see cref="IOException"/> the handler would take it for an
    /// old one gone stale and connect three times more (measured), each of our tries.
    /// </summary>
    private async ValueTask<int> ReadFirstAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            var count = await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            _heard = true;
            return count > 0 ? count : throw new NeverHeardException(null);
        }
        catch (IOException broken)
        {
            throw new NeverHeardException(broken);
        }
    }

    /// <summary>Where the peer, and what TLS agreed on with it, are noted.</summary>
    internal sealed class Note
    {
        internal IPAddress? Peer { get; set; }

        internal TlsFacts? Tls { get; set; }
    }
}
