using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>
/// The way from one client to the server. It can break for good after so many requests, as it does for a process that is killed. It adds
/// what the server lacks: requests that are atomic and seen when they are answered (it writes objects in place, and answers before it has),
/// one after the other for all clients of a test; and, where asked, PUTs that keep to their conditions, as AWS S3 documents them (412 when the object is another,
/// 404 when it is gone).
/// </summary>
internal sealed class Wire(SemaphoreSlim one, bool conditional) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;
    private long partBytes;

    /// <summary>After so many requests nothing passes any more.</summary>
    internal int BreaksAfter { get; init; } = int.MaxValue;

    /// <summary>Whether the request at which it breaks still reaches the server; only its answer is lost.</summary>
    internal bool LosesTheAnswer { get; init; }

    /// <summary>Is asked before each request is passed on.</summary>
    internal Func<HttpRequestMessage, Task>? Before { get; init; }

    /// <summary>Gives an answer in the server's place, or null.</summary>
    internal Func<HttpRequestMessage, string?>? Answers { get; init; }

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
        if (Answers?.Invoke(request) is { } made) return new(HttpStatusCode.OK) { Content = new StringContent(made, Encoding.UTF8, "application/xml") };
        LeaveSlashes(request);
        var answer = await AtomicallyAsync(request, cancellationToken);
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

    private async Task<HttpResponseMessage> AtomicallyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var sent = request.Method == HttpMethod.Put && request.Content is not null ? await request.Content.ReadAsByteArrayAsync(cancellationToken) : null;
            var answer = conditional && request.Method == HttpMethod.Put && IsConditional(request)
                ? await ConditionallyAsync(request, cancellationToken) : await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            if (answer.IsSuccessStatusCode) await SettleAsync(request, sent, cancellationToken);
            return answer;
        }
        finally
        {
            one.Release();
        }
    }

    // The server answers a PUT before its bytes are in the file; S3 does not.
    private async Task SettleAsync(HttpRequestMessage request, byte[]? sent, CancellationToken cancellationToken)
    {
        var query = request.RequestUri!.Query;
        if (query.Contains("partNumber=", StringComparison.Ordinal)) Interlocked.Add(ref partBytes, sent!.Length);
        else if (request.Method == HttpMethod.Post && query.Contains("uploadId=", StringComparison.Ordinal))
            while ((await LookAsync(HttpMethod.Head)).Content.Headers.ContentLength < Volatile.Read(ref partBytes)) await Task.Yield();
        else if (sent is { Length: > 0 } && !request.Headers.Contains("x-amz-copy-source"))
            while (!(await BytesAsync()).AsSpan().SequenceEqual(sent)) await Task.Yield();

        Task<HttpResponseMessage> LookAsync(HttpMethod method) => base.SendAsync(new(method, request.RequestUri.GetLeftPart(UriPartial.Path)), cancellationToken);

        async Task<byte[]> BytesAsync()
        {
            try
            {
                using var there = await LookAsync(HttpMethod.Get);
                return await there.Content.ReadAsByteArrayAsync(cancellationToken);
            }
            catch (HttpRequestException)
            {
                // Cut while the file grew.
                return [];
            }
        }
    }

    private async Task<HttpResponseMessage> ConditionallyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Head, request.RequestUri);
        using var there = await base.SendAsync(ask, cancellationToken);
        if (request.Headers.Contains("If-None-Match"))
            return there.IsSuccessStatusCode ? Refusal(HttpStatusCode.PreconditionFailed, "PreconditionFailed") : await base.SendAsync(request, cancellationToken);
        if (!there.IsSuccessStatusCode) return Refusal(HttpStatusCode.NotFound, "NoSuchKey");
        var wanted = string.Join("", request.Headers.GetValues("If-Match")).Trim('"');
        return there.Headers.ETag?.Tag.Trim('"') == wanted ? await base.SendAsync(request, cancellationToken) : Refusal(HttpStatusCode.PreconditionFailed, "PreconditionFailed");
    }

    private static HttpResponseMessage Refusal(HttpStatusCode status, string code) => new(status)
    {
        Content = new StringContent($"<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>-</Message></Error>", Encoding.UTF8, "application/xml"),
    };
}
