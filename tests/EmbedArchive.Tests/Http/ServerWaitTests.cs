using EmbedArchive.Http;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class ServerWaitTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [TestCase(429, "Retry-After", "5", 5)]
    [TestCase(503, "Retry-After", " 120 ", 120)]
    [TestCase(429, "Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT", 30)]
    [TestCase(429, "Retry-After", "Sunday, 22-Nov-26 12:00:30 GMT", 30)]
    [TestCase(429, "Retry-After", "99999999999999999999999999", 366 * 86400)]
    [TestCase(429, "Retry-After", "9223372036854775807", 366 * 86400)]
    [TestCase(429, "RateLimit-Reset", "1795348860", 60)]
    [TestCase(429, "RateLimit-Reset", "45", 45)]
    [TestCase(429, "X-RateLimit-Reset", "2026-11-22T12:01:30Z", 90)]
    [TestCase(429, "X-RateLimit-Reset", "412.5", 412.5)]
    [TestCase(429, "x-rate-limit-reset", "1795348860", 60)]
    [TestCase(429, "X-RateLimit-Reset", "1795348860000", 60)]
    public void A_wait_is_read(int status, string name, string value, double seconds) => Assert.That(Read(status, (name, value))?.TotalSeconds, Is.EqualTo(seconds));

    [TestCase(429, "Retry-After", "-5")]
    [TestCase(429, "Retry-After", "0")]
    [TestCase(429, "Retry-After", "+5")]
    [TestCase(429, "Retry-After", "5.5")]
    [TestCase(429, "Retry-After", "soon")]
    [TestCase(429, "Retry-After", "")]
    [TestCase(429, "Retry-After", "Sun, 22 Nov 2026 11:59:30 GMT")]
    [TestCase(429, "RateLimit-Reset", "-1")]
    [TestCase(429, "RateLimit-Reset", "NaN")]
    [TestCase(503, "RateLimit-Reset", "45")]
    [TestCase(200, "Retry-After", "5")]
    [TestCase(404, "Retry-After", "5")]
    public void Nonsense_is_no_wait(int status, string name, string value) => Assert.That(Read(status, (name, value)), Is.Null);

    [Test]
    public void A_date_is_measured_by_the_servers_clock() =>
        Assert.That(Read(503, ("Date", "Sun, 22 Nov 2026 15:00:00 GMT"), ("Retry-After", "Sun, 22 Nov 2026 15:00:07 GMT"))?.TotalSeconds, Is.EqualTo(7));

    private static TimeSpan? Read(int status, params (string Name, string Value)[] headers) => ServerWait.Read(
        new Capture { Request = new(new Uri("https://example.com/")), At = Now, Status = status, Headers = [.. headers.Select(h => KeyValuePair.Create(h.Name, h.Value))] }, Now);
}
