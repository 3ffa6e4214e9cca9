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

    /// <summary>Notes the peer of what the calling flow sends from now on.</summary>
    internal static Note Watch() => Asker.Value = new Note();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Asker.Value is { } note) note.Peer = peer;
        return base.WriteAsync(buffer, cancellationToken);
    }

    /// <summary>Where the peer is noted.</summary>
    internal sealed class Note
    {
        internal IPAddress? Peer { get; set; }
    }
}
