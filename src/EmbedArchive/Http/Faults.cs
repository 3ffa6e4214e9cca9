using System.Net.Sockets;
using System.Security.Authentication;

namespace EmbedArchive.Http;

/// <summary>Tells what an exception from below means. Whatever a handler throws becomes one of the closed set of failures.</summary>
internal static class Faults
{
    internal static WebFailure Of(Exception exception, string address)
    {
        if (Find<AddressRefusedException>(exception) is { } refused)
            return new(WebFailureKind.RefusedAddress, $"{address} was not asked: {refused.Message} HttpOptions.AllowedNetworks lifts this.");
        if (exception is OperationCanceledException or TimeoutException || Find<TimeoutException>(exception) is not null)
            return new(WebFailureKind.Timeout, $"{address} took too long. Try again later, or raise HttpOptions.AttemptTimeout.");

        // Before TLS is up its handshake tells; after, or without it, the server simply hung up.
        if (exception is NeverHeardException or HttpRequestException { InnerException: NeverHeardException, HttpRequestError: not HttpRequestError.SecureConnectionError })
            return Bad(address, "closed the connection before its answer was whole");

        // Headers fail as the one, bodies as the other.
        return ((exception as HttpRequestException)?.HttpRequestError ?? (exception as HttpIOException)?.HttpRequestError) switch
        {
            // A name server that does not answer says nothing of the name (EAI_AGAIN): a machine without network must not find every site gone.
            HttpRequestError.NameResolutionError when Find<SocketException>(exception) is { SocketErrorCode: not (SocketError.HostNotFound or SocketError.NoData) } =>
                new(WebFailureKind.ConnectFailed, $"The host of {address} could not be looked up: no name server answered. Check the network, and try again later."),
            HttpRequestError.NameResolutionError => NameNotFound(address),
            HttpRequestError.SecureConnectionError => Tls(address),
            HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError or HttpRequestError.UserAuthenticationError =>
                Find<AuthenticationException>(exception) is not null ? Tls(address)
                    : new(WebFailureKind.ConnectFailed, $"No connection to {address} ({Reason(exception)}). Try again later."),
            HttpRequestError.ConfigurationLimitExceeded => Bad(address, "sent headers beyond 64 KiB"),
            HttpRequestError.ResponseEnded => Bad(address, "closed the connection before its answer was whole"),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.VersionNegotiationError => Bad(address, "did not answer in HTTP"),
            _ => Bad(address, $"broke off ({Reason(exception)})"),
        };
    }

    /// <summary>
    /// Whether the connection ended under the exchange, so that what came is a part only. A body that is no HTTP ended none: it would be the same again.
    /// </summary>
    internal static bool IsDisconnect(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or NeverHeardException
        || (exception is IOException and not HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded })
        || (exception is HttpRequestException { HttpRequestError: HttpRequestError.Unknown } && (Find<IOException>(exception) is not null || Find<NeverHeardException>(exception) is not null));

    /// <summary>Of a request whose time was used up by what came before it.</summary>
    internal static WebFailure Late(string address) =>
        new(WebFailureKind.Timeout, $"{address} was not asked: the way there took all the time there was. Try again later, or raise HttpOptions.TotalTimeout.");

    internal static WebFailure NameNotFound(string address) =>
        new(WebFailureKind.NameNotFound, $"The host of {address} has no address. Check its spelling; the site may be gone.");

    internal static WebFailure Bad(string address, string what) => new(WebFailureKind.BadResponse, $"{address} {what}. Only the site can mend that.");

    private static WebFailure Tls(string address) => new(WebFailureKind.TlsFailed, $"{address} has no certificate that holds, or no common TLS version. Look at it in a browser.");

    private static string Reason(Exception exception) =>
        Find<SocketException>(exception) is { } socket ? socket.SocketErrorCode.ToString() : exception.GetBaseException().GetType().Name;

    private static T? Find<T>(Exception? exception) where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
            if (exception is T found) return found;
        return null;
    }
}
