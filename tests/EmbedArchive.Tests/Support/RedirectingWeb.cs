using EmbedArchive.Http;

namespace EmbedArchive.Tests.Support;

/// <summary>A web without network: a function tells status and Location of each address.</summary>
internal sealed class RedirectingWeb(Func<Uri, (int Status, string? Location)> answer) : IWeb
{
    internal List<WebRequest> Asked { get; } = [];

    public TimeProvider Time { get; } = new FakeTime();

    public ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default)
    {
        Asked.Add(request);
        var (status, location) = answer(request.Address);
        return new(new Capture { Request = request, At = Time.GetUtcNow(), Status = status, Headers = location is null ? [] : [new("Location", location)] });
    }
}
