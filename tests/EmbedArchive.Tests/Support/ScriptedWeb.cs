using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Tests.Support;

/// <summary>A web whose answers are written down beforehand. What it is asked is kept in order; what it lacks is not captured.</summary>
internal sealed class ScriptedWeb : IWeb
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly List<(string Address, bool Prefix, Func<WebRequest, Capture> Answer)> script = [];

    internal List<WebRequest> Asked { get; } = [];

    internal IEnumerable<string> Addresses => Asked.Select(a => a.Address.AbsoluteUri);

    public TimeProvider Time { get; } = new StoppedClock(Now);

    public ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(request);
        var address = request.Address.AbsoluteUri;
        var answer = script.Find(s => s.Prefix ? address.StartsWith(s.Address, StringComparison.Ordinal) : address == s.Address).Answer;
        return ValueTask.FromResult(answer?.Invoke(request) ?? Failed(request, WebFailureKind.NotCaptured));
    }

    /// <summary>An answer for an address; one that ends in <c>*</c> stands for all that begin with it.</summary>
    internal ScriptedWeb On(string address, int status, string body = "", params (string Name, string Value)[] headers) =>
        On(address, status, Encoding.UTF8.GetBytes(body), headers);

    internal ScriptedWeb On(string address, int status, byte[] body, params (string Name, string Value)[] headers) =>
        With(address, request => new Capture
        {
            Request = request,
            At = Now,
            Status = status,
            Headers = [.. headers.Select(h => KeyValuePair.Create(h.Name, h.Value))],
            Body = body,
            WireBody = body,
            RecordId = $"urn:uuid:00000000-0000-4000-8000-{Asked.Count:d12}",
        });

    internal ScriptedWeb Fails(string address, WebFailureKind kind, DateTimeOffset? retryAt = null) => With(address, request => Failed(request, kind, retryAt));

    private static Capture Failed(WebRequest request, WebFailureKind kind, DateTimeOffset? retryAt = null) =>
        new() { Request = request, At = Now, Failure = new(kind, $"{request.Address}: {kind}") { RetryAt = retryAt } };

    private ScriptedWeb With(string address, Func<WebRequest, Capture> answer)
    {
        script.Add((address.TrimEnd('*'), address.EndsWith('*'), answer));
        return this;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
