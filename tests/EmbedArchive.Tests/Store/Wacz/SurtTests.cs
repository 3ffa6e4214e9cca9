using EmbedArchive.Store.Wacz;

namespace EmbedArchive.Tests.Store.Wacz;

[TestFixture]
internal sealed class SurtTests
{
    // What getSurt of warcio.js 2.4.11 gave for each.
    [TestCase("https://www.news.example/Story?b=2&A=1", "example,news)/story?a=1&b=2")]
    [TestCase("http://www2.news.example", "example,news)/")]
    [TestCase("https://wwwa.news.example/", "example,news,wwwa)/")]
    [TestCase("http://news.example:8080/x", "example,news:8080)/x")]
    [TestCase("https://news.example:443/x", "example,news)/x")]
    [TestCase("http://news.example:443/x", "example,news:443)/x")]
    [TestCase("https://news.example?q", "example,news)/?q")]
    [TestCase("https://news.example/?", "example,news)/")]
    [TestCase("https://news.example/a#part", "example,news)/a")]
    [TestCase("https://192.0.2.7/a", "7,2,0,192)/a")]
    [TestCase("https://[2001:db8::1]:8443/a", "[2001:db8::1]:8443)/a")]
    [TestCase("urn:view:https://www.news.example/", "urn:view:https://www.news.example/")]
    public void The_key_of_an_address(string address, string key) => Assert.That(Surt.Of(address), Is.EqualTo(key));
}
