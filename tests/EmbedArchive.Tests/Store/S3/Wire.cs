using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>
/// The way from one client to the server. It can break for good after so many requests, as it does for a process that is killed; and it can
/// add what the server lacks: PUTs that keep to their conditions, as AWS S3 documents them (412 when the object is another, 404 when it is
/// gone).
/// </summary>
internal sealed class Wire(SemaphoreSlim? conditions = null) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;

    /// <summary>After so many requests nothing passes any more.</summary>
    internal int BreaksAfter { get; init; } = int.MaxValue;

    /// <summary>Whether the request at which it breaks still reaches the server; only its answer is lost.</summary>
    internal bool LosesTheAnswer { get; init; }

    /// <summary>Is asked before each request is passed on.</summary>
    internal Func<HttpRequestMessage, Task>? Before { get; init; }

    /// <summary>Whether the answer of a request that was done gets lost.</summary>
    internal Func<HttpRequestMessage, bool>? LosesAnswerOf { get; init; }

    /// <summary>What was asked: method and path with query.</summary>
    internal ConcurrentQueue<string> Seen { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Enqueue($"{request.Method} {Uri.UnescapeDataString(request.RequestUri!.PathAndQuery)}");
        var number = Interlocked.Increment(ref requests);
        if (number > BreaksAfter + (LosesTheAnswer ? 1 : 0)) throw new HttpRequestException("The connection was cut.");
        if (Before is not null) await Before(request);
        LeaveSlashes(request);
        var answer = conditions is not null && request.Method == HttpMethod.Put && IsConditional(request)
            ? await ConditionallyAsync(request, conditions, cancellationToken) : await base.SendAsync(request, cancellationToken);
        if (number <= BreaksAfter && LosesAnswerOf?.Invoke(request) != true) return answer;
        answer.Dispose();
        throw new HttpRequestException("The connection was cut.");
    }

    // The server splits the source of a copy at its slashes before it decodes them; AWS S3 decodes first. It does not check signatures.
    private static void LeaveSlashes(HttpRequestMessage request)
    {
        const string name = "x-amz-copy-source";
        if (!request.Headers.TryGetValues(name, out var source)) return;
        var path = string.Join("", source).Replace("%2F", "/", StringComparison.Ordinal);
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, path);
    }

    private static bool IsConditional(HttpRequestMessage request) => request.Headers.Contains("If-Match") || request.Headers.Contains("If-None-Match");

    private async Task<HttpResponseMessage> ConditionallyAsync(HttpRequestMessage request, SemaphoreSlim one, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            using var ask = new HttpRequestMessage(HttpMethod.Head, request.RequestUri);
            using var there = await base.SendAsync(ask, cancellationToken);
            if (request.Headers.Contains("If-None-Match"))
                return there.IsSuccessStatusCode ? Refusal(HttpStatusCode.PreconditionFailed, "PreconditionFailed") : await base.SendAsync(request, cancellationToken);
            if (!there.IsSuccessStatusCode) return Refusal(HttpStatusCode.NotFound, "NoSuchKey");
            var wanted = string.Join("", request.Headers.GetValues("If-Match")).Trim('"');
            return there.Headers.ETag?.Tag.Trim('"') == wanted ? await base.SendAsync(request, cancellationToken) : Refusal(HttpStatusCode.PreconditionFailed, "PreconditionFailed");
        }
        finally
        {
            one.Release();
        }
    }

    private static HttpResponseMessage Refusal(HttpStatusCode status, string code) => new(status)
    {
        Content = new StringContent($"<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>-</Message></Error>", Encoding.UTF8, "application/xml"),
    };
}
