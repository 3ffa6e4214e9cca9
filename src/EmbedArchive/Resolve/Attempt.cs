using System.Security.Cryptography;
using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Writes down one try of one source, secrets hidden.</summary>
internal static class Attempt
{
    internal static EvidenceSource Of(PostSource source, string id, WebRequest request, Capture capture, PostFacts facts) => new()
    {
        Id = id,
        Kind = source.Kind,
        Name = source.Name,
        Url = Redaction.Hide(request.Address.AbsoluteUri, request.Secrets),
        At = capture.At,
        Status = capture.Status == 0 ? null : capture.Status,
        Outcome = facts.Outcome,
        Message = Why(facts) is { } why ? Redaction.Hide(why, request.Secrets) : null,
        Capture = capture.RecordId.Length == 0 ? null : capture.RecordId,
        PayloadSha256 = capture.Body.IsEmpty ? null : Convert.ToHexStringLower(SHA256.HashData(capture.Body.Span)),
        RetryAt = capture.Failure?.RetryAt ?? (ServerWait.Read(capture, capture.At) is { } wait ? capture.At + wait : null),
    };

    private static string? Why(PostFacts facts) => facts.Outcome == SourceOutcome.Answered ? facts.Problem : facts.Problem ?? facts.StateMessage;

    /// <summary>A source that was not asked, and why.</summary>
    internal static Asked NotMade(PostSource source, string id, SourceOutcome outcome, string why) =>
        new(new(new EvidenceSource { Id = id, Kind = source.Kind, Name = source.Name, Outcome = outcome, Message = why }, new PostFacts { Outcome = outcome }), null);
}
