using EmbedArchive.Resolve;

namespace EmbedArchive.Tests.Resolve;

internal sealed class OEmbedRegistryTests
{
    [TestCase("https://www.flickr.com/photos/portpress/44195118840/", "flickr.com/services/oembed")]
    [TestCase("https://codepen.io/ada/pen/wvKOEMV", "codepen.io/api/oembed")]
    [TestCase("http://somebody.tumblr.com/post/92003045635", "tumblr.com/oembed")]
    [TestCase("https://www.ted.com/talks/some_talk", "ted.com/services/v1/oembed")]
    public void Listed_sites_have_their_endpoint(string url, string endpoint)
    {
        var source = OEmbedRegistry.Find(url);
        Assert.That(source?.Address, Does.Contain(endpoint).And.Contain("url={url}"));
        Assert.That(source?.Kind, Is.EqualTo(SourceKind.OEmbed));
    }

    [TestCase("https://evil.example/?x=.tumblr.com/post/1")]
    [TestCase("https://tumblr.com.evil.example/post/1")]
    [TestCase("https://eviltumblr.com/post/1")]
    [TestCase("https://example.org/")]
    [TestCase("ftp://www.flickr.com/photos/a/1")]
    [TestCase("not an address")]
    [TestCase(null)]
    public void Others_have_none(string? url) => Assert.That(OEmbedRegistry.Find(url), Is.Null);

    [TestCase("/a/*/b", "/a/x/y/b", true)]
    [TestCase("/a/*", "/a/", true)]
    [TestCase("/a/*", "/b/", false)]
    [TestCase("*", "", true)]
    [TestCase("/a", "/ab", false)]
    [TestCase("/*x*x", "/axbx", true)]
    public void A_star_is_any_run(string pattern, string text, bool matches) => Assert.That(Glob.Matches(pattern, text), Is.EqualTo(matches));

    [TestCase("<https://a.example/o?url=1>; rel=\"alternate\"; type=\"application/json+oembed\"", "application/json+oembed", "https://a.example/o?url=1")]
    [TestCase("<https://a.example/x>; rel=shortlink, <https://a.example/o>; type=text/xml+oembed; rel=alternate", "text/xml+oembed", "https://a.example/o")]
    public void A_link_header_names_endpoints_too(string header, string type, string address) =>
        Assert.That(LinkHeader.Read(header), Does.Contain((type, address)));
}
