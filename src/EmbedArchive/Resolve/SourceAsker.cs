using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Asks one source about one post and writes down what came of it.</summary>
internal sealed class SourceAsker(IWeb web, ProviderCatalog catalog, SourceOptions options, HttpOptions http)
{
    /// <summary>Endpoints move by one or two redirects; more is a circle or a trap.</summary>
    private const int MaxRedirects = 5;

    private readonly ProviderCookies cookies = new(options.Cookies, catalog);

    /// <summary>What it told; null when the source cannot be asked about such a post at all.</summary>
    internal async ValueTask<Asked?> AskAsync(PostSource source, PostKey post, string id, CancellationToken cancellationToken)
    {
        if (!Applies(source, post)) return null;
        if (IsSwitchedOff(source, post)) return Attempt.NotMade(source, id, SourceOutcome.SwitchedOff, "It is switched off by the options.");
        var credential = source.Credential is { } name && options.Credentials.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
        // Without the part of the post that it asks for, it is no source of it: no credential would help.
        if (AddressTemplate.Fill(source.Address, post, credential ?? source.Credential) is null) return null;
        var lacked = credential is null && !source.CredentialOptional ? source.Credential : null;
        // A capture is read without the credential that it was made with.
        if (lacked is not null && web.Captured is null) return Attempt.NotMade(source, id, SourceOutcome.NeedsCredentials, CredentialHint.For(lacked));
        if (ReaderCatalog.For(source.Format) is null) return null;
        if (AddressTemplate.Fill(source.Address, post, credential) is not { } filled || !Uri.TryCreate(filled, UriKind.Absolute, out var address)) return null;

        var cookie = cookies.For(post, source, address);
        var request = new WebRequest(address)
        {
            Headers = [.. RequestHeaders.For(source, credential), .. cookie is null ? [] : (KeyValuePair<string, string>[])[new("Cookie", cookie)]],
            Purpose = source.Kind == SourceKind.Page ? WebPurpose.Page : WebPurpose.Data,
            Secrets = [.. credential is null ? [] : (string[])[credential], .. cookie is null ? [] : ProviderCookies.Secrets(cookie)],
            Via = post.Url,
        };
        if (options.Allow is { } allow && !await allow(source.Name, Redaction.Hide(request).Address, cancellationToken).ConfigureAwait(false))
            return Attempt.NotMade(source, id, SourceOutcome.SwitchedOff, "The hook of the options did not allow it.");
        var trail = await RedirectWalk.FollowAsync(web, request, Math.Min(http.MaxRedirects, MaxRedirects), cancellationToken).ConfigureAwait(false);
        if (lacked is not null && trail.Final.Failure?.Kind == WebFailureKind.NotCaptured)
            return Attempt.NotMade(source, id, SourceOutcome.NeedsCredentials, CredentialHint.For(lacked));
        source = AnswerType.Of(source, trail.Final);
        var answer = new SourceAnswer(post, source, WithoutSecrets(trail.Final, request.Secrets));
        var facts = AnswerRule.Read(answer, ReaderCatalog.For(source.Format)!);
        return new(new(Attempt.Of(source, id, request, trail.Final, facts), facts), answer);
    }

    private static bool Applies(PostSource source, PostKey post) => source.For.Count == 0 || source.For.Contains(post.Kind);

    private bool IsSwitchedOff(PostSource source, PostKey post) =>
        options.Disabled.Contains(source.Name) || options.Disabled.Contains($"{post.Provider}:*") || options.Disabled.Contains($"{post.Provider}:{source.Name}");

    /// <summary>Platforms echo tokens in their messages, so the readers never see one.</summary>
    private static Capture WithoutSecrets(Capture capture, IReadOnlyList<string> secrets) => secrets.Count == 0 ? capture : capture with
    {
        Request = Redaction.Hide(capture.Request),
        Headers = Redaction.Hide(capture.Headers, secrets),
        Body = Redaction.Hide(capture.Body, secrets),
    };
}
