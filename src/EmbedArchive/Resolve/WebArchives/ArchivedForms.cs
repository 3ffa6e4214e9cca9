using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// The addresses under which a post may have been archived, the likeliest first. An index holds http and https, with and without www, as one;
/// but a site's old host is another address.
/// </summary>
internal static class ArchivedForms
{
    internal static IReadOnlyList<ArchivedForm> Of(PostKey post, EmbedProvider? provider, string? handle) =>
        post is { Provider: "x", Id: { } id } ? [.. OfX(id, handle)] : post.Url is { } url ? [.. OfPage(post, provider, url)] : [];

    private static IEnumerable<ArchivedForm> OfX(string id, string? handle)
    {
        if (handle is not null)
            foreach (var host in (string[])["twitter.com", "x.com"])
                yield return new($"{host}/{handle}/status/{id}", IsPrefix: true, "x-page", "x-rest");
        yield return new($"twitter.com/i/web/status/{id}", IsPrefix: true, "x-page", "x-rest");
        yield return new($"cdn.syndication.twimg.com/tweet-result?id={id}", IsPrefix: true, "page", "x-syndication");
    }

    private static IEnumerable<ArchivedForm> OfPage(PostKey post, EmbedProvider? provider, string url)
    {
        // The post's own address is read live by one of these readers; its copy is too.
        var format = provider?.Sources.FirstOrDefault(SourcePlan.ReadsThePage)?.Format ?? PostSource.Page.Format;
        yield return new(Bare(url), IsPrefix: Deep(url), format, format);
        if (post is { Provider: "telegram", Id: { } message }) yield return new($"t.me/s/{message}", IsPrefix: false, format, format);
        if (post is { Provider: "threads" }) yield return new(Bare(url).Replace("threads.com/", "threads.net/", StringComparison.Ordinal), IsPrefix: true, format, format);
    }

    private static string Bare(string url) => url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].TrimEnd('/');

    /// <summary>Only an address that ends in the post's own part has no other posts behind it.</summary>
    private static bool Deep(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Query.Length == 0 && address.AbsolutePath.Count(c => c == '/') >= 2;
}
