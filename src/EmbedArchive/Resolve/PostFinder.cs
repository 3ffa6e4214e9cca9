using EmbedArchive.Http;
using EmbedArchive.Links;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Finds out which post an address leads to: a short form of the platform's own, a shortened link, a link inside the post itself.</summary>
internal sealed class PostFinder(IWeb web, ProviderCatalog catalog, HttpOptions http)
{
    private readonly LinkExpander expander = new(web, http);

    /// <summary>A post that names itself does so in one of its first links.</summary>
    private const int MostLinks = 4;

    /// <summary>The post that an address names itself.</summary>
    internal PostKey? Named(string address, string? provider = null) =>
        catalog.TryMatch(address, out var match) && (provider is null || match.Provider.Key == provider)
            ? new PostKey(match.Provider.Key, match.Kind, match.Id, match.Url) { Parts = match.Parts }
            : null;

    /// <summary>
    /// The post that an address names which its user gave us. Sites that articles link to and never embed count here, and software that runs
    /// on any host counts on hosts that another provider names too.
    /// </summary>
    internal PostKey? Given(string address)
    {
        foreach (var provider in catalog.All)
            if ((IsOnlyLinked(provider) || RunsAnywhere(provider)) && catalog.TryMatch(address, provider, out var match) && match.Id is not null && match.Provider == provider)
                return new PostKey(provider.Key, match.Kind, match.Id, match.Url) { Parts = match.Parts };
        return null;
    }

    private static bool IsOnlyLinked(EmbedProvider provider) =>
        provider is { Marks.Count: 0, Calls.Count: 0, Sources.Count: > 0 } && !provider.Hosts.Contains("*") && provider.Addresses.All(a => a.MarkedOnly);

    private static bool RunsAnywhere(EmbedProvider provider) =>
        provider.Hosts.Contains("*") && provider.Sources.Any(s => !s.CapturedOnly && s.Address.StartsWith("https://{host", StringComparison.Ordinal));

    /// <summary>The post that an address leads to, asking each hop; without one the last address.</summary>
    internal async ValueTask<Followed> FollowAsync(string address, string? provider, string id, CancellationToken cancellationToken)
    {
        var way = await expander.ExpandAsync(address, cancellationToken).ConfigureAwait(false);
        var places = way.Hops.Select(h => h.Url).Append(way.Final).OfType<string>().Reverse().Where(p => p != address);
        var (post, place) = places.Select(p => (Post: Named(p, provider), Place: p)).FirstOrDefault(p => p.Post?.Id is not null);
        return new(post, new(FollowedWay.Facts(way, id, post is not null), null), place ?? way.Final ?? address);
    }

    /// <summary>
    /// The post that the article's words come from, by its own links: on X the link to a picture of a post names the post. Believed only
    /// when handle and day agree with what the article prints.
    /// </summary>
    internal async ValueTask<(PostKey? Post, IReadOnlyList<Asked> Asked)> FromWordsAsync(string provider, EmbedFallback fallback, CancellationToken cancellationToken)
    {
        var asked = new List<Asked>();
        foreach (var link in fallback.Links.Take(MostLinks))
        {
            if (Named(link, provider) is { Id: not null } named)
            {
                if (Agrees(named, link, fallback)) return (named, asked);
                continue;
            }
            var followed = await FollowAsync(link, provider, $"s{asked.Count + 1}", cancellationToken).ConfigureAwait(false);
            asked.Add(followed.Attempt);
            if (followed.Post is { } post && Agrees(post, followed.Place, fallback)) return (post, asked);
        }
        return (null, asked);
    }

    private bool Agrees(PostKey post, string place, EmbedFallback fallback)
    {
        var handle = AddressFacts.Handle(post);
        if (handle is not null && fallback.Handle is not null && !handle.Equals(fallback.Handle, StringComparison.OrdinalIgnoreCase)) return false;
        var printed = PrintedDate.Read(fallback.Date);
        var made = post.Id is { } id && catalog.Find(post.Provider)?.TimeOfId?.Invoke(id) is { } time ? new Instant { Value = time, Precision = InstantPrecision.Millisecond } : null;
        if (printed is not null && made is not null && !PublishedMerge.Agree(printed, made)) return false;
        // A post may link to another one of the same author and day; a link to a picture of a post stands only in that post.
        var isOwn = post.Provider != "x" || place.Contains("/photo/", StringComparison.Ordinal) || place.Contains("/video/", StringComparison.Ordinal);
        return isOwn && ((handle is not null && fallback.Handle is not null) || (printed is not null && made is not null));
    }
}
