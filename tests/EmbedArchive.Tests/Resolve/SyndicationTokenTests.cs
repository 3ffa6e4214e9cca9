using EmbedArchive.Resolve;

namespace EmbedArchive.Tests.Resolve;

internal sealed class SyndicationTokenTests
{
    /// <summary>Computed by JavaScript: ((id / 1e15) * Math.PI).toString(36) without zeros and point.</summary>
    [TestCase("20", "6dq1a2xwd93")]
    [TestCase("71633762", "dlve538n4hj")]
    [TestCase("463440424141459456", "14fxvks611f")]
    [TestCase("1641086480675225601", "3z7miaszni8")]
    [TestCase("1629262255744503809", "3y6h7x4gn61")]
    [TestCase("1841206275088290279", "4gobiuxs3yx")]
    [TestCase("1964084223871971826", "4recoxg3yfh")]
    [TestCase("2040364845615173632", "4y1ztsihrh")]
    public void The_token_is_what_JavaScript_computes(string id, string token) => Assert.That(SyndicationToken.Of(id), Is.EqualTo(token));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("-1")]
    [TestCase("12a")]
    [TestCase("99999999999999999999999999")]
    public void What_is_no_id_has_no_token(string? id) => Assert.That(SyndicationToken.Of(id), Is.Null);

    [TestCase(0.5, "0.i")]
    [TestCase(0.1, "0.3lllllllllm")]
    [TestCase(1.0 / 3, "0.c")]
    [TestCase(Math.PI, "3.53i5ab8p5f")]
    [TestCase(1e-7, "0.000061oezo085tl")]
    [TestCase(123456.789, "2n9c.sejl0v4")]
    [TestCase(1295.9999999999998, "zz.zzzzzzzzd")]
    [TestCase(36, "10")]
    public void Base_36_has_the_digits_of_JavaScript(double value, string digits) => Assert.That(Base36.Of(value), Is.EqualTo(digits));
}
