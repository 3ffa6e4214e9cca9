namespace EmbedArchive.Http;

/// <summary>Follows redirects for a source, one request after the other, each judged and recorded on its own.</summary>
internal static class RedirectWalk
{
    // What tells a stranger nothing about us but what we can read. All else stays at the origin that it was meant for.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Accept-Language", "Accept-Encoding", "User-Agent" };

    /// <summary>Makes the request and follows its redirects.</summary>
    /// <param name="web">The web to ask.</param>
    /// <param name="request">The request. On a change of origin all its headers but harmless ones are dropped, and its content is not sent.</param>
    /// <param name="maxRedirects">How many are followed.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    internal static async ValueTask<RedirectTrail> FollowAsync(IWeb web, WebRequest request, int maxRedirects, CancellationToken cancellationToken = default)
    {
        var chain = new List<Capture>(2);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            seen.Add(Place(request));
            var answer = await web.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var next = answer.Failure is null && RedirectTarget.IsRedirect(answer.Status) ? Next(request, answer) : null;
            var problem = next is null ? Problem(answer)
                : seen.Contains(Place(next)) ? "sends in a circle"
                : chain.Count >= maxRedirects ? $"sends on more than {maxRedirects} times"
                : null;
            chain.Add(problem is null ? answer : answer with { Failure = Faults.Bad(Redaction.Show(answer.Request.Address), problem) });
            if (next is null || problem is not null) return new(chain, request.Address);
            request = next;
        }
    }

    private static string? Problem(Capture answer) =>
        answer.Failure is null && RedirectTarget.IsRedirect(answer.Status) ? "sends on to no single address that can be asked" : null;

    private static WebRequest? Next(WebRequest request, Capture answer)
    {
        if (RedirectTarget.Read(answer, request.Address) is not { } target) return null;
        var next = request with { Address = target, Via = answer.Request.Address.AbsoluteUri };
        // 303 always, 301 and 302 for a POST, become a GET without content (Fetch, 4.4).
        if (answer.Status == 303 || (answer.Status is 301 or 302 && request.Method == "POST"))
            next = next with { Method = request.Method == "HEAD" ? "HEAD" : "GET", Content = default, Headers = [.. next.Headers.Where(h => !IsOfContent(h.Key))] };
        if (IsSameOrigin(request.Address, target)) return next;
        return next.Content.IsEmpty ? next with { Headers = [.. next.Headers.Where(h => Harmless.Contains(h.Key))] } : null;
    }

    private static bool IsSameOrigin(Uri a, Uri b) =>
        a.Scheme == b.Scheme && a.Port == b.Port && a.IdnHost.Equals(b.IdnHost, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfContent(string header) => header.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);

    private static string Place(WebRequest request) =>
        request.Method + " " + (request.Address.IsAbsoluteUri ? request.Address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped) : "");
}
