using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>
/// Follows a link to its end, address by address: what an address tells by itself is decoded, everything else is asked, one request each.
/// The way is judged before every request, cookies live for one walk, and every end is an <see cref="ExpandOutcome"/>.
/// </summary>
internal sealed class LinkExpander(IWeb web, HttpOptions options)
{
    /// <summary>Follows a link.</summary>
    /// <param name="url">The link as it was found.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    internal async ValueTask<ExpandedLink> ExpandAsync(string url, CancellationToken cancellationToken = default)
    {
        var reading = LinkDecoder.Read(url);
        if (LinkCanonical.Normal(url) is not { } start)
            return new() { Url = url, Type = reading.Type, Outcome = ExpandOutcome.Invalid, Hops = [], Error = ExpandMessages.NotUsable(url) };

        var walk = new WalkState();
        walk.GoTo(start);
        var end = await WalkAsync(walk, cancellationToken).ConfigureAwait(false);
        return Result(url, reading, walk, end);
    }

    /// <summary>A link that was not followed to its end, as the caller cancelled.</summary>
    internal static ExpandedLink Cancelled(string url)
    {
        var reading = LinkDecoder.Read(url);
        return new()
        {
            Url = url,
            Type = reading.Type,
            Target = reading.Target,
            Outcome = ExpandOutcome.Cancelled,
            Canonical = reading.Canonical,
            Hops = [],
            Error = ExpandMessages.Cancelled(url),
        };
    }

    private async ValueTask<HopStep> WalkAsync(WalkState walk, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Refusal(walk) is { } refusal) return refusal;
            if (walk.IsCircle()) return HopStep.End(ExpandOutcome.Loop, ExpandMessages.Loop(walk.Current));
            if (walk.Requests > options.MaxRedirects) return HopStep.End(ExpandOutcome.TooMany, ExpandMessages.TooMany(options.MaxRedirects, walk.Current));
            if (!Uri.TryCreate(WalkState.WithoutFragment(walk.Current), UriKind.Absolute, out var address))
                return HopStep.End(ExpandOutcome.Invalid, ExpandMessages.NotUsable(walk.Current));
            var answer = await web.SendAsync(Request(walk, address), cancellationToken).ConfigureAwait(false);
            walk.Answered(answer);
            var step = AnswerReader.Read(answer, walk.Current);
            if (step.Next is not { } next) return End(walk, step);

            var from = walk.Current;
            if (step.Via == HopVia.Http) next = walk.WithFragment(next);
            walk.Leave(step.Via!.Value, next);
            if (WallAddress.IsWall(next, from, out var named))
            {
                walk.Name(next);
                return HopStep.End(ExpandOutcome.Interstitial, ExpandMessages.Wall(next, named), named ?? from);
            }
            walk.GoTo(next);
        }
    }

    private WebRequest Request(WalkState walk, Uri address)
    {
        var cookies = walk.Cookies.HeaderFor(walk.Current);
        return new(address)
        {
            Purpose = WebPurpose.Hop,
            Headers = cookies.Length == 0 ? [] : [new("Cookie", cookies)],
            Via = walk.Hops.Count > 1 ? walk.Hops[^2].Url : null,
            Within = walk.Requests == 0 ? null : options.TotalTimeout - walk.Took,
        };
    }

    /// <summary>Why the address that the walk has come to is not asked; null when it is.</summary>
    private static HopStep? Refusal(WalkState walk)
    {
        var address = walk.Current;
        switch (LinkDecoder.Read(address).Type)
        {
            case LinkType.IpLogger: return HopStep.End(ExpandOutcome.Blocked, ExpandMessages.IpLogger(address));
            case LinkType.Monetised: return HopStep.End(ExpandOutcome.Interstitial, ExpandMessages.Monetised(address));
            case LinkType.Intent: return HopStep.End(ExpandOutcome.Blocked, ExpandMessages.Button(address));
            case LinkType.Shortener or LinkType.Vanity when IsDead(address): return HopStep.End(ExpandOutcome.Dead, ExpandMessages.Dead(address));
        }
        // A shortener that warns of its own link: what it names is told, not visited.
        if (walk.Hops.Count > 1 && walk.Hops[^2] is { Via: HopVia.Decoded } hop && LinkDecoder.Read(hop.Url).Type == LinkType.Warning)
            return HopStep.End(ExpandOutcome.Interstitial, ExpandMessages.Wall(hop.Url, address), address);
        return null;
    }

    private static bool IsDead(string address)
    {
        Span<char> host = stackalloc char[HostName.MaxLength];
        return WebAddress.TryRead(address, host, out var parts) == AddressKind.Web && HostTable.Find(parts.Host) is { IsDead: true };
    }

    private static HopStep End(WalkState walk, HopStep step)
    {
        if (step.Via is { } via) walk.Leave(via);
        if (step is { Via: HopVia.Canonical, Named: { } named }) walk.Name(named);
        return step;
    }

    /// <summary>An address of no listed host is called a publisher's short link when the network has shown that it is one.</summary>
    private static LinkType TypeOf(LinkReading reading, WalkState walk) =>
        reading.Type is LinkType.None or LinkType.Tracker && walk.Hops is [{ Via: HopVia.Http, Status: 301 or 302 or 307 or 308 } first, var next, ..] && ShortLinkSigns.IsVanity(first.Url, next.Url)
            ? LinkType.Vanity : reading.Type;

    private static ExpandedLink Result(string url, LinkReading reading, WalkState walk, HopStep end)
    {
        var reached = end.Outcome == ExpandOutcome.Resolved || walk.Hops.Count > 1 ? walk.Current : null;
        var final = end.Named ?? (end.Outcome == ExpandOutcome.Loop ? null : reached);
        // A persistent identifier is the address to keep, wherever it leads today.
        var canonical = reading.Type == LinkType.PersistentId || final is null ? reading.Canonical : LinkCanonical.Of(final);
        return new()
        {
            Url = url,
            Type = TypeOf(reading, walk),
            Target = reading.Target,
            Outcome = end.Outcome,
            Final = final,
            Canonical = canonical,
            Hops = walk.Hops,
            Error = end.Error,
        };
    }
}
