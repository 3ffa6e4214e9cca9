using System.Net;

namespace EmbedArchive.Tests.Support;

/// <summary>Sends every request to one loopback server, whatever its host, and tells the server which address was meant.</summary>
internal sealed class RerouteHandler(IPEndPoint server, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    internal const string Meant = "X-Meant";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation(Meant, request.RequestUri!.AbsoluteUri);
        request.RequestUri = new Uri($"http://{server}/");
        return await base.SendAsync(request, cancellationToken);
    }
}
