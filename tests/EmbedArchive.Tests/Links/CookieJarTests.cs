using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

[TestFixture]
internal sealed class CookieJarTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    private static string Sent(string setAt, string cookie, string askedAt)
    {
        var jar = new CookieJar();
        jar.Keep(setAt, [new("Set-Cookie", cookie)], Now);
        return jar.HeaderFor(askedAt);
    }

    [TestCase("https://a.example.org/x/y", "n=1", "https://a.example.org/x/z")]
    [TestCase("https://a.example.org/", "n=1; Domain=example.org", "https://b.example.org/")]
    [TestCase("https://a.example.org/", "n=1; Domain=.example.org; Path=/", "https://example.org/")]
    [TestCase("http://a.example.org/", "n=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://a.example.org/")]
    [TestCase("http://127.0.0.1:8080/", "n=1", "http://127.0.0.1:8080/x")]
    public void A_cookie_comes_back_where_it_belongs(string setAt, string cookie, string askedAt) =>
        Assert.That(Sent(setAt, cookie, askedAt), Is.EqualTo("n=1"));

    [TestCase("https://a.example.org/", "n=1", "https://b.example.org/")]
    [TestCase("https://a.example.org/", "n=1", "https://x.a.example.org/")]
    [TestCase("https://a.example.org/", "n=1; Domain=other.example", "https://other.example/")]
    [TestCase("https://a.example.org/", "n=1; Domain=org", "https://b.org/")]
    [TestCase("https://a.co.uk/", "n=1; Domain=co.uk", "https://b.co.uk/")]
    [TestCase("https://a.github.io/", "n=1; Domain=github.io", "https://b.github.io/")]
    [TestCase("https://aexample.org/", "n=1; Domain=example.org", "https://example.org/")]
    [TestCase("https://a.example.org/x/y", "n=1", "https://a.example.org/xz")]
    [TestCase("https://a.example.org/", "n=1; Secure", "http://a.example.org/")]
    [TestCase("https://a.example.org/", "n=1; Max-Age=0", "https://a.example.org/")]
    [TestCase("https://a.example.org/", "n=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "https://a.example.org/")]
    [TestCase("http://127.0.0.1:8080/", "n=1", "http://127.0.0.1:8081/")]
    [TestCase("https://a.example.org/", "=1", "https://a.example.org/")]
    public void It_goes_nowhere_else(string setAt, string cookie, string askedAt) =>
        Assert.That(Sent(setAt, cookie, askedAt), Is.Empty);

    [Test]
    public void A_cookie_that_is_set_again_is_replaced()
    {
        var jar = new CookieJar();
        jar.Keep("https://a.example.org/", [new("Set-Cookie", "n=1"), new("Set-Cookie", "n=2"), new("Set-Cookie", "m=3; Path=/")], Now);
        Assert.That(jar.HeaderFor("https://a.example.org/"), Is.EqualTo("n=2; m=3"));
    }
}
