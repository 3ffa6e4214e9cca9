using System.Security.Cryptography;
using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Asks one source about one post and writes down what came of it.</summary>
internal sealed class SourceAsker(IWeb web, SourceOptions options, HttpOptions http)
{
    /// <summary>What it told; null when the source cannot be asked about such a post at all.</summary>
    internal async ValueTask<Asked?> AskAsync(PostSource source, PostKey post, string id, CancellationToken cancellationToken)
    {
        if (!Applies(source, post)) return null;
        if (IsSwitchedOff(source, post)) return Not(source, id, SourceOutcome.SwitchedOff, "It is switched off by the options.");
        var credential = source.Credential is { } name && options.Credentials.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
        if (source.Credential is not null && credential is null && !source.CredentialOptional)
            return Not(source, id, SourceOutcome.NeedsCredentials, CredentialHint.For(source.Credential));
        if (ReaderCatalog.For(source.Format) is not { } reader) return null;
        if (AddressTemplate.Fill(source.Address, post, credential) is not { } filled || !Uri.TryCreate(filled, UriKind.Absolute, out var address)) return null;

        var request = new WebRequest(address)
        {
            Headers = [.. RequestHeaders.For(source, credential)],
            Purpose = source.Kind == SourceKind.Page ? WebPurpose.Page : WebPurpose.Data,
            Secrets = credential is null ? [] : [credential],
            Via = post.Url,
        };
        var capture = await Redirects.FollowAsync(web, request, Math.Min(http.MaxRedirects, 5), cancellationToken).ConfigureAwait(false);
        var answer = new SourceAnswer(post, source, Redaction.Of(capture));
        var facts = AnswerRule.Read(answer, reader);
        return new(new SourceFacts(Evidence(source, id, request, capture, facts), facts), answer);
    }

    private static bool Applies(PostSource source, PostKey post) => source.For.Count == 0 || source.For.Contains(post.Kind);

    private bool IsSwitchedOff(PostSource source, PostKey post) =>
        options.Disabled.Contains(source.Name) || options.Disabled.Contains($"{post.Provider}:*") || options.Disabled.Contains($"{post.Provider}:{source.Name}");

    private static Asked Not(PostSource source, string id, SourceOutcome outcome, string why) =>
        new(new(new EvidenceSource { Id = id, Kind = source.Kind, Name = source.Name, Outcome = outcome, Message = why }, new PostFacts { Outcome = outcome }), null);

    private static EvidenceSource Evidence(PostSource source, string id, WebRequest request, Capture capture, PostFacts facts) => new()
    {
        Id = id,
        Kind = source.Kind,
        Name = source.Name,
        Url = Redaction.Of(request.Address.AbsoluteUri, request.Secrets),
        At = capture.At,
        Status = capture.Status == 0 ? null : capture.Status,
        Outcome = facts.Outcome,
        Message = facts.Problem is null ? null : Redaction.Of(facts.Problem, request.Secrets),
        Capture = capture.RecordId.Length == 0 ? null : capture.RecordId,
        PayloadSha256 = capture.Body.IsEmpty ? null : Convert.ToHexStringLower(SHA256.HashData(capture.Body.Span)),
        RetryAt = capture.Failure?.RetryAt ?? (facts.Outcome == SourceOutcome.RateLimited ? RetryTime.Of(capture) : null),
    };
}
