namespace EmbedArchive.Http;

/// <summary>The closed set of reasons for a request without a usable answer.</summary>
internal enum WebFailureKind
{
    /// <summary>Not an address that may be asked: scheme, port, user information, no host.</summary>
    InvalidAddress,
    /// <summary>The address guard refused the network address.</summary>
    RefusedAddress,
    /// <summary>The host name has no address.</summary>
    NameNotFound,
    /// <summary>No connection.</summary>
    ConnectFailed,
    /// <summary>The TLS handshake failed.</summary>
    TlsFailed,
    /// <summary>A deadline passed.</summary>
    Timeout,
    /// <summary>The server said when to come back, and that is later than we wait.</summary>
    RateLimited,
    /// <summary>The host failed too often just now; it is left alone for a while.</summary>
    CircuitOpen,
    /// <summary>The body is larger than its limit, or unpacks to more than its limit.</summary>
    TooLarge,
    /// <summary>Not HTTP, cut short, or encoded otherwise than it says.</summary>
    BadResponse,
    /// <summary>The network is switched off.</summary>
    Offline,
    /// <summary>The replayed capture has no answer to this request.</summary>
    NotCaptured,
}
