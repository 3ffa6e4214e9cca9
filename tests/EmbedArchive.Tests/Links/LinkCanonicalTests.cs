using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

[TestFixture]
internal sealed class LinkCanonicalTests
{
    [TestCase("https://example.org/a?utm_source=x&id=5&gclid=z", "https://example.org/a?id=5")]
    [TestCase("https://example.org/a?ID=5&Fbclid=z&", "https://example.org/a?ID=5&")]
    [TestCase("https://example.org/a?%75tm_source=x", "https://example.org/a")]
    [TestCase("https://example.org/a?__s=abcdef1&__s=ab", "https://example.org/a?__s=ab")]
    [TestCase("https://www.example.org/a?ref=example.org", "https://www.example.org/a")]
    [TestCase("https://example.org/a?X-Amz-Signature=1&utm_source=x", "https://example.org/a?X-Amz-Signature=1&utm_source=x")]
    [TestCase("https://urldefense.com/v3/broken?utm_source=x", "https://urldefense.com/v3/broken?utm_source=x")]
    [TestCase("https://login.example.org/?utm_source=x", "https://login.example.org/?utm_source=x")]
    [TestCase("https://m.youtube.com/watch?v=abc&si=x&t=5", "https://m.youtube.com/watch?v=abc&t=5")]
    [TestCase("https://www.amazon.co.uk/dp/B000/ref=sr_1_1?tag=paper-21&qid=5", "https://www.amazon.co.uk/dp/B000?tag=paper-21")]
    [TestCase("https://x.com/search?q=a&t=1", "https://x.com/search?q=a&t=1")]
    [TestCase("https://example.org/#/route?utm_source=x", "https://example.org/#/route?utm_source=x")]
    [TestCase("https://example.org/a#Echobox=1", "https://example.org/a")]
    [TestCase("https://example.org/a#.XyZ12345", "https://example.org/a")]
    [TestCase("https://example.org/a#part", "https://example.org/a#part")]
    [TestCase("https://example.org/a?#", "https://example.org/a")]
    [TestCase("http://0x7f.1/a", "http://127.0.0.1/a")]
    [TestCase("http://１２７.０.０.１/a", "http://127.0.0.1/a")]
    [TestCase("http://①②⑦。⓪。⓪。①/a", "http://127.0.0.1/a")]
    [TestCase("http://2130706433/a", "http://127.0.0.1/a")]
    [TestCase("http://0177.0.0.1/a", "http://127.0.0.1/a")]
    [TestCase("http://[2001:DB8:0:0::1]:80/a", "http://[2001:db8::1]/a")]
    [TestCase("http://ex%61mple.org/a", "http://example.org/a")]
    [TestCase("https://faß.example/", "https://xn--fa-hia.example/")]
    [TestCase("https://example.org/%%34%31", "https://example.org/A")]
    [TestCase("https://example.org/a/%2e%2e/b", "https://example.org/b")]
    [TestCase("https://example.org\\a\\b?c\\d", "https://example.org/a/b?c\\d")]
    public void The_canonical_form_is(string address, string canonical) => Assert.That(LinkCanonical.Of(address), Is.EqualTo(canonical));

    [TestCase("http://www.example.org/a?b=2&a=1#:~:text=x", "https://example.org/a?a=1&b=2")]
    [TestCase("https://example.org/a?a=1&awc=5&b=2", "https://example.org/a?a=1&b=2")]
    [TestCase("https://example.org/a?b=2&a=1#part", "https://example.org/a?a=1&b=2#part")]
    public void The_identity_is(string address, string identity) => Assert.That(LinkCanonical.Identity(address), Is.EqualTo(identity));

    [TestCase("http://1.2.3.4.5/")]
    [TestCase("http://999.1.1.1/")]
    [TestCase("http://a..b/")]
    [TestCase("http://7../")]
    [TestCase("http://7%2E%2E/")]
    [TestCase("http://.example.org/")]
    [TestCase("http://exa|mple.org/")]
    [TestCase("http://example.org:port/")]
    [TestCase("example.org/a")]
    public void What_is_no_address_has_no_form(string address) => Assert.That(LinkCanonical.Of(address), Is.Null);
}
