using EmbedArchive.Links;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>
/// What another tool captured of a post: other endpoints of its platform, an oEmbed answer from whichever endpoint, the post's page at
/// another of its addresses. Our own captures hold what our sources ask, so nothing is left over in them.
/// </summary>
internal static class CapturedSources
{
    private static readonly string[] UrlParameters = ["url", "uri", "href"];

    /// <summary>The sources that a captured address may be, and whether the address itself names the post.</summary>
    internal static IEnumerable<(PostSource Source, bool NamesPost)> Of(string address, PostKey post, EmbedProvider? provider, PostFinder finder)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IdnHost == "web.archive.org") yield break;
        var literal = AddressTemplate.Literal(address);
        var isAbout = Parameter(uri) is { } url && IsSame(url, post, finder);
        foreach (var source in provider?.Sources.Where(s => s.CapturedOnly) ?? [])
            if (AddressTemplate.Fill(source.Address, post) is { } pattern && Glob.Matches(WithoutScheme(pattern), WithoutScheme(address)))
                yield return (source with { Address = literal }, isAbout || source.Address.Replace("{host:raw}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal));
        if (isAbout && uri.AbsolutePath.Contains("embed", StringComparison.OrdinalIgnoreCase))
            yield return (new("oembed", literal) { Kind = SourceKind.OEmbed, Format = "oembed" }, true);
        var isPage = IsSame(address, post, finder);
        // Some sites give the oEmbed of a page at its address with a word more in the query; what comes tells which it is.
        if (isPage || (uri.Query.Length > 0 && IsSame(uri.GetLeftPart(UriPartial.Path), post, finder)))
            yield return ((provider?.Sources.FirstOrDefault(SourcePlan.ReadsThePage) ?? PostSource.Page) with { Address = literal }, isPage);
    }

    /// <summary>Whether the answer tells of this post, and not of another one or of nothing.</summary>
    internal static bool Tells(SourceFacts answer, PostKey post, bool namesPost)
    {
        if (answer.Facts.Outcome is SourceOutcome.Empty or SourceOutcome.BadResponse or SourceOutcome.NotCaptured) return false;
        // What does not hold the post proves little when it was not asked for that post.
        if (answer.Facts is { State: AvailabilityState.NotFound, Confidence: AvailabilityConfidence.Inferred } && !AsksFor(answer, post)) return false;
        if (answer.Source.Kind != SourceKind.Api) return namesPost || answer.Source.Kind == SourceKind.OEmbed;
        if (answer.Facts.PostId is not { } told) return namesPost;
        if (post.Provider == PostResolver.AnyPage) return namesPost || post.Url?.EndsWith("/" + told, StringComparison.Ordinal) is true;
        if (post.Id is not { Length: > 0 } id) return namesPost;
        // Reddit's own ids begin with the kind of the thing.
        return told == id || told.EndsWith("/" + id, StringComparison.Ordinal) || told.EndsWith("_" + id, StringComparison.Ordinal) || (namesPost && id.StartsWith(told + "-", StringComparison.Ordinal));
    }

    private static bool AsksFor(SourceFacts answer, PostKey post) =>
        post.Id is { Length: > 4 } id && answer.Source.Url?.Contains(id, StringComparison.Ordinal) is true;

    private static bool IsSame(string address, PostKey post, PostFinder finder)
    {
        var named = finder.Named(address);
        if (named is { Id.Length: > 0 }) return named.Provider == post.Provider && named.Id == post.Id;
        return post.Url is { } url && LinkCanonical.Identity(named?.Url ?? address) is { } identity && identity == LinkCanonical.Identity(url);
    }

    private static string? Parameter(Uri address)
    {
        foreach (var pair in address.Query.TrimStart('?').Split('&'))
            if (pair.Split('=', 2) is [var name, var value] && UrlParameters.Contains(name, StringComparer.OrdinalIgnoreCase))
                // Clients that encode twice are recorded too.
                return Uri.UnescapeDataString(value) is var once && (once.StartsWith("http%", StringComparison.Ordinal) || once.StartsWith("https%", StringComparison.Ordinal)) ? Uri.UnescapeDataString(once) : once;
        return null;
    }

    private static ReadOnlySpan<char> WithoutScheme(string address) =>
        address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) is > 0 and var end ? end + 3 : 0);
}
