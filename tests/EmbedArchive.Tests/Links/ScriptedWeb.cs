using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Tests.Links;

/// <summary>A web with written answers; what is not written is not captured.</summary>
internal sealed class ScriptedWeb : IWeb
{
    private readonly Dictionary<string, Func<WebRequest, Capture>> _answers = new(StringComparer.Ordinal);

    public TimeProvider Time => TimeProvider.System;

    internal List<WebRequest> Asked { get; } = [];

    internal ScriptedWeb On(string address, int status, string? body = null, params (string Name, string Value)[] headers) =>
        On(address, request => Answer(request, status, body, headers));

    internal ScriptedWeb On(string address, Func<WebRequest, Capture> answer)
    {
        _answers[new Uri(address).AbsoluteUri] = answer;
        return this;
    }

    internal ScriptedWeb Fails(string address, WebFailureKind kind) =>
        On(address, request => new() { Request = request, At = DateTimeOffset.UnixEpoch, Failure = new(kind, $"{request.Address} failed as {kind}.") });

    internal static Capture Answer(WebRequest request, int status, string? body, params (string Name, string Value)[] headers) => new()
    {
        Request = request,
        At = DateTimeOffset.UnixEpoch,
        Status = status,
        Headers = [.. headers.Select(h => KeyValuePair.Create(h.Name, h.Value)), .. body is null ? [] : new[] { KeyValuePair.Create("Content-Type", "text/html; charset=utf-8") }],
        Body = Encoding.UTF8.GetBytes(body ?? ""),
        RecordId = "urn:uuid:" + request.Address.AbsolutePath,
    };

    public ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(request);
        return new(_answers.TryGetValue(request.Address.AbsoluteUri, out var answer)
            ? answer(request)
            : new() { Request = request, At = DateTimeOffset.UnixEpoch, Failure = new(WebFailureKind.NotCaptured, $"No answer for {Redaction.Show(request.Address)}.") });
    }
}
