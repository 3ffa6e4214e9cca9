using EmbedArchive.Http;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class UrlPolicyTests
{
    [TestCase("https://example.com/")]
    [TestCase("http://example.com:8080/a")]
    [TestCase("http://8.8.8.8/")]
    [TestCase("https://xn--bcher-kva.example/")]
    [TestCase("https://localhost.example/")]
    [TestCase("https://internal.example/")]
    [TestCase("https://mylocal/")]
    public void An_ordinary_address_may_be_asked(string address) => Assert.That(Check(address), Is.Null);

    [TestCase("ftp://example.com/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("http://user@example.com/")]
    [TestCase("http://user:password@example.com/")]
    [TestCase("http://example.com:22/")]
    [TestCase("http://8.8.8.8:6379/")]
    [TestCase("gopher://example.com/")]
    public void What_is_no_web_address_is_invalid(string address) => Assert.That(Check(address)?.Kind, Is.EqualTo(WebFailureKind.InvalidAddress));

    [TestCase("http://127.0.0.1/")]
    [TestCase("http://127.1/")]
    [TestCase("http://0x7f.1/")]
    [TestCase("http://0x7f000001/")]
    [TestCase("http://2130706433/")]
    [TestCase("http://017700000001/")]
    [TestCase("http://0177.0.0.1/")]
    [TestCase("http://0/")]
    [TestCase("http://127.0.0.1./")]
    [TestCase("http://127.0.0.1:22/")]
    [TestCase("http://[::1]/")]
    [TestCase("http://[::]/")]
    [TestCase("http://[::ffff:127.0.0.1]/")]
    [TestCase("http://[::ffff:7f00:1]/")]
    [TestCase("http://[::127.0.0.1]/")]
    [TestCase("http://[64:ff9b::7f00:1]/")]
    [TestCase("http://[2002:7f00:1::]/")]
    [TestCase("http://[fe80::1%25eth0]/")]
    [TestCase("http://[fe80::1%251]/")]
    [TestCase("http://[::1%251]/")]
    [TestCase("http://169.254.169.254/latest/meta-data/")]
    [TestCase("http://１２７.０.０.１/")]
    [TestCase("http://①②⑦.⓪.⓪.①/")]
    [TestCase("http://127。0。0。1/")]
    [TestCase("http://127．0．0．1/")]
    [TestCase("http://𝟏𝟐𝟕.𝟎.𝟎.𝟏/")]
    [TestCase("http://⑩.⓪.⓪.①/")]
    [TestCase("http://2130706433./")]
    [TestCase("http://localhost/")]
    [TestCase("http://LOCALHOST./")]
    [TestCase("http://ｌocalhost/")]
    [TestCase("http://a.localhost/")]
    [TestCase("http://printer.local/")]
    [TestCase("http://metadata.google.internal/")]
    [TestCase("http://metadata.google.internal./")]
    public void An_address_within_is_refused_however_it_is_spelled(string address) => Assert.That(Check(address)?.Kind, Is.EqualTo(WebFailureKind.RefusedAddress));

    [Test]
    public void An_allowed_endpoint_may_be_asked_and_its_neighbours_may_not()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Check("http://127.0.0.1:9000/", "127.0.0.1:9000"), Is.Null);
            Assert.That(Check("http://127.0.0.1:9001/", "127.0.0.1:9000")?.Kind, Is.EqualTo(WebFailureKind.RefusedAddress));
            Assert.That(Check("http://8.8.8.8:9000/", "127.0.0.1:9000")?.Kind, Is.EqualTo(WebFailureKind.InvalidAddress));
        });
    }

    [Test]
    public void A_message_names_the_address_without_its_secrets() =>
        Assert.That(Check("http://user:password@example.com/?access_token=abc&b=c")?.Message,
            Does.Contain("example.com").And.Contain("b=c").And.Not.Contain("password").And.Not.Contain("abc"));

    private static WebFailure? Check(string address, string? allowed = null)
    {
        var options = new HttpOptions();
        if (AllowedNetwork.TryParse(allowed, out var network)) options.AllowedNetworks.Add(network);
        return new UrlPolicy(new AddressGuard(options)).Check(new Uri(address));
    }
}
