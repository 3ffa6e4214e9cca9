using System.Net;

namespace EmbedArchive.Http;

/// <summary>What is sent for a request.</summary>
internal static class Outgoing
{
    // Only codings whose end can be checked; no zstd.
    private const string Codings = "gzip, deflate, br";

    /// <summary>All headers, in order: who we ask, who we are, what we want, then the request's own, which win.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Headers(WebRequest request, HttpOptions options)
    {
        var headers = new List<KeyValuePair<string, string>>(5 + request.Headers.Count) { new("Host", Host(request.Address)) };
        Default("User-Agent", options.UserAgent);
        Default("Accept", request.Purpose switch
        {
            WebPurpose.Data => "application/json, application/xml;q=0.8, */*;q=0.5",
            WebPurpose.Media => "*/*",
            _ => "text/html, application/xhtml+xml;q=0.9, */*;q=0.8",
        });
        // The words by which a site tells why a post is gone come in the asker's language.
        Default("Accept-Language", "en");
        Default("Accept-Encoding", Codings);
        headers.AddRange(request.Headers);
        return headers;

        void Default(string name, string value)
        {
            foreach (var own in request.Headers)
                if (own.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) return;
            headers.Add(new(name, value));
        }
    }

    /// <summary>HTTP/1.1 and no other: what is kept is what was on the wire, and HTTP/3 would never ask the guard.</summary>
    internal static HttpRequestMessage Message(WebRequest request, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Address)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = request.Content.IsEmpty ? null : new ReadOnlyMemoryContent(request.Content),
        };
        foreach (var (name, value) in headers)
            if (!name.Equals("Host", StringComparison.OrdinalIgnoreCase) && !message.Headers.TryAddWithoutValidation(name, value))
                message.Content?.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private static string Host(Uri address) => address.IsDefaultPort ? BareHost(address) : $"{BareHost(address)}:{address.Port}";

    private static string BareHost(Uri address) => address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
}
