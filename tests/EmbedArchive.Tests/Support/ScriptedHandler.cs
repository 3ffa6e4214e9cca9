namespace EmbedArchive.Tests.Support;

/// <summary>A handler without network: a function answers.</summary>
internal sealed class ScriptedHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var message = answer(request);
            message.RequestMessage = request;
            return Task.FromResult(message);
        }
        catch (HttpRequestException failure)
        {
            return Task.FromException<HttpResponseMessage>(failure);
        }
    }
}
