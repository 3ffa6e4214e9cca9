using System.Net;

namespace EmbedArchive.Http;

/// <summary>One raw HTTP exchange, or the reason why there is none.</summary>
internal sealed record Capture
{
    internal required WebRequest Request { get; init; }

    /// <summary>When the exchange began: UTC, whole microseconds, so that it survives the WARC unchanged.</summary>
    internal required DateTimeOffset At { get; init; }

    internal TimeSpan Took { get; init; }

    /// <summary>When the first try of its request began; null when that is not known, as of a replayed one.</summary>
    internal DateTimeOffset? Since { get; init; }

    /// <summary>Which try of this request it is, from 1.</summary>
    internal int Attempt { get; init; } = 1;

    /// <summary>The headers that were really sent, secrets replaced.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> RequestHeaders { get; init; } = [];

    /// <summary>The address that answered; null on replay of a record without it.</summary>
    internal IPAddress? RemoteAddress { get; init; }

    /// <summary>The protocols in use, as WARC-Protocol names them (<c>http/1.1</c>, <c>h2</c>, <c>tls/1.3</c>); empty when not known.</summary>
    internal IReadOnlyList<string> Protocols { get; init; } = [];

    /// <summary>The cipher suite of TLS by its registered name (<c>TLS_AES_128_GCM_SHA256</c>); null without TLS and when not known.</summary>
    internal string? CipherSuite { get; init; }

    /// <summary>The server's certificate and those above it; empty without TLS and when not known.</summary>
    internal IReadOnlyList<ServerCertificate> Certificates { get; init; } = [];

    /// <summary>0 when no answer came.</summary>
    internal int Status { get; init; }

    internal string Reason { get; init; } = "";

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body as it came, content encoding included, chunk framing removed.</summary>
    internal ReadOnlyMemory<byte> WireBody { get; init; }

    /// <summary>The body decoded.</summary>
    internal ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body as it came, when it is too long for memory; <see cref="WireBody"/> is empty then. Only media are.</summary>
    internal StagedBytes? StagedWire { get; init; }

    /// <summary>The body decoded, when that is too long for memory; <see cref="Body"/> is empty then.</summary>
    internal StagedBytes? StagedBody { get; init; }

    /// <summary>The length of the body as it came, wherever it lies.</summary>
    internal long WireLength => StagedWire?.Length ?? WireBody.Length;

    /// <summary>The length of the decoded body, wherever it lies.</summary>
    internal long BodyLength => StagedBody?.Length ?? Body.Length;

    /// <summary>The decoded body, wherever it lies, as a stream that can seek.</summary>
    internal Stream OpenBody() => StagedBody?.OpenRead() ?? MemoryBytes.OpenRead(Body);

    internal Truncation Truncated { get; init; }

    /// <summary>Why there is no usable answer; null when there is one. A status of 404 is an answer.</summary>
    internal WebFailure? Failure { get; init; }

    /// <summary>The digest of the wire body as WARC writes it, once it was made; a body is hashed once only.</summary>
    internal string? PayloadDigest { get; init; }

    /// <summary>The record that keeps this exchange (<c>urn:uuid:…</c>); derived from the exchange, so equal on replay.</summary>
    internal string RecordId { get; init; } = "";

    /// <summary>The first header of that name, or null.</summary>
    internal string? Header(string name) =>
        Headers.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
