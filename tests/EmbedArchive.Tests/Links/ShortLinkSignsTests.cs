using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

[TestFixture]
internal sealed class ShortLinkSignsTests
{
    [TestCase("https://t.co/AbC123")]
    [TestCase("https://nyti.ms/3AbC")]
    [TestCase("https://xyz.ly/3aBcD")]
    [TestCase("https://go.brand.example/3aBcD")]
    public void A_listed_host_or_a_code_on_a_short_one_looks_like_a_short_link(string address) =>
        Assert.That(ShortLinkSigns.Score(address), Is.GreaterThanOrEqualTo(ShortLinkSigns.Likely));

    [TestCase("https://www.example.org/news/world-12345678")]
    [TestCase("https://news.example.org/a-long-story-about-things")]
    [TestCase("https://xyz.ly/")]
    [TestCase("https://xyz.ly/3aBcD.jpg")]
    [TestCase("https://doi.org/10.1000/xyz")]
    [TestCase("https://t.me/3aBcD")]
    [TestCase("mailto:a@example.org")]
    public void An_ordinary_address_does_not(string address) =>
        Assert.That(ShortLinkSigns.Score(address), Is.LessThan(ShortLinkSigns.Likely));
}
