using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class RedactionTests
{
    private const string Secret = "EASECRET/one two+three=";

    [TestCase(Secret)]
    [TestCase("EASECRET%2Fone%20two%2Bthree%3D")]
    [TestCase("easecret%2fone%20two%2bthree%3d")]
    [TestCase("EASECRET%2Fone+two%2Bthree%3D")]
    [TestCase("RUFTRUNSRVQvb25lIHR3byt0aHJlZT0")]
    public void Every_spelling_is_hidden(string spelling) => Assert.That(Redaction.Hide($"a={spelling}&b", [Secret]), Is.EqualTo("a=REDACTED&b"));

    [Test]
    public void The_longer_of_two_secrets_goes_first() => Assert.That(Redaction.Hide("abcdef abc", ["abc", "abcdef"]), Is.EqualTo("REDACTED REDACTED"));

    [Test]
    public void Requests_that_differ_in_secrets_only_are_written_alike()
    {
        WebRequest Request(string secret) => new(new Uri("https://example.com/?access_token=" + secret)) { Secrets = [secret], Headers = [new("X-Key", secret), new("Authorization", "Bearer z")], Content = Encoding.UTF8.GetBytes("t=" + secret) };

        var (one, two) = (Redaction.Hide(Request("first")), Redaction.Hide(Request("second")));

        Assert.That(one.Address, Is.EqualTo(two.Address));
        Assert.That(one.Headers, Is.EqualTo(two.Headers).And.Some.EqualTo(KeyValuePair.Create("Authorization", Redaction.Mark)));
        Assert.That(one.Content.ToArray(), Is.EqualTo(two.Content.ToArray()));
        Assert.That(one.Secrets, Is.Empty);
    }

    [Test]
    public void Bytes_that_are_no_text_stay_beside_a_hidden_secret()
    {
        byte[] bytes = [0xFF, 0xFE, .. "key=hidden;"u8, 0x80, 0x00];

        Assert.That(Redaction.Hide(bytes, ["hidden"]).ToArray(), Is.EqualTo((byte[])[0xFF, 0xFE, .. "key=REDACTED;"u8, 0x80, 0x00]));
    }

    [TestCase("https://user:pass@example.com/a", "https://REDACTED@example.com/a")]
    [TestCase("https://example.com/?a=b&access_token=x&c", "https://example.com/?a=b&access_token=REDACTED&c")]
    [TestCase("https://example.com/?X-Amz-Signature=x", "https://example.com/?X-Amz-Signature=REDACTED")]
    public void An_address_is_shown_without_what_opens_something(string address, string shown) => Assert.That(Redaction.Show(new Uri(address)), Is.EqualTo(shown));

    [Test]
    public void Foreign_text_is_shown_as_one_line_of_limited_length()
    {
        Assert.That(Redaction.Line("a\r\n::error::b\u001b[31m\u202Ec", 300), Is.EqualTo("a::error::b[31mc"));
        Assert.That(Redaction.Line(new string('a', 1000), 300), Has.Length.EqualTo(301));
    }

    [TestCase("")]
    [TestCase("gzip")]
    [TestCase("br")]
    public async Task A_secret_surfaces_nowhere_even_when_the_server_echoes_it(string coding)
    {
        await using var server = new LoopbackServer(x =>
        {
            var body = Encoding.UTF8.GetBytes($"{{\"error\":\"bad token {Secret}\",\"url\":\"{x.Path}\"}}");
            return x.AnswerAsync(400, coding.Length == 0 ? body : Packed.As(coding, body), $"X-Echo: {Secret}", $"Location: /next?t={Uri.EscapeDataString(Secret)}", coding.Length == 0 ? "X-A: b" : $"Content-Encoding: {coding}");
        });
        await using var live = new LiveWebFixture(server);

        var answer = await live.SendAsync(new WebRequest(server.Address("/?access_token=" + Uri.EscapeDataString(Secret)))
        {
            Secrets = [Secret],
            Headers = [new("X-Api-Key", Secret), new("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + Secret)))],
        });

        Assert.That(server.Requests.Single(), Does.Contain("EASECRET"), "the server did get it");
        var written = string.Join('\n', answer.Headers.Concat(answer.RequestHeaders).Concat(answer.Request.Headers)) + answer.Request.Address.OriginalString + answer.Request.Address.AbsoluteUri
            + Encoding.Latin1.GetString(answer.WireBody.Span) + Encoding.Latin1.GetString(answer.Body.Span) + answer.Request;
        Assert.That(written, Does.Not.Contain("EASECRET").And.Not.Contain("RUFTRUNSRVQ").And.Not.Contain(Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + Secret))[..20]));
        Assert.That(Encoding.UTF8.GetString(answer.Body.Span), Does.Contain("bad token REDACTED"));
        Assert.That(answer.Header("Content-Encoding"), Is.Null);
    }
}
