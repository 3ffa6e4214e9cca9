using EmbedArchive.Http;

namespace EmbedArchive.Resolve;

/// <summary>Follows the redirects of one question to the last exchange.</summary>
internal static class Redirects
{
    internal static async ValueTask<Capture> FollowAsync(IWeb web, WebRequest request, int limit, CancellationToken cancellationToken)
    {
        for (var hops = 0; ; hops++)
        {
            var capture = await web.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (capture.Failure is not null || Next(capture) is not { } next) return capture;
            if (hops == limit) return capture with { Failure = new(WebFailureKind.BadResponse, $"{request.Address} redirects more than {limit} times.") };
            request = request with
            {
                Address = next,
                Via = request.Address.AbsoluteUri,
                // What was meant for one origin is not told to another.
                Headers = SameOrigin(request.Address, next) ? request.Headers : [.. request.Headers.Where(h => !request.Secrets.Any(s => h.Value.Contains(s, StringComparison.Ordinal)))],
            };
        }
    }

    private static Uri? Next(Capture capture) =>
        capture.Status is 301 or 302 or 303 or 307 or 308 && Uri.TryCreate(capture.Request.Address, capture.Header("Location"), out var next) ? next : null;

    private static bool SameOrigin(Uri a, Uri b) => a.Scheme == b.Scheme && a.Authority == b.Authority;
}
