using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using WebRequest = EmbedArchive.Http.WebRequest;

namespace EmbedArchive.Tests.Http;

/// <summary>What a batch remembers, and for how long.</summary>
[TestFixture]
internal sealed class SharedAnswersTests
{
    private readonly List<string> asked = [];

    [SetUp]
    public void Forget() => asked.Clear();

    [Test]
    public async Task What_was_asked_for_longest_ago_is_forgotten_first_and_asked_again()
    {
        using var answers = new SharedAnswers(100_000, NullLogger.Instance);
        // Each answer takes a little more than 10,000 bytes: the older half goes when the younger half is full.
        for (var n = 0; n < 30; n++)
        {
            await AskAsync(answers, $"/{n}", 10_000);
            await AskAsync(answers, "/often", 10_000);
        }
        Assert.That(asked.Count(a => a.EndsWith("/often", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(asked, Has.Count.EqualTo(31));

        await AskAsync(answers, "/29", 10_000);
        Assert.That(asked, Has.Count.EqualTo(31), "young");
        await AskAsync(answers, "/0", 10_000);
        Assert.That(asked, Has.Count.EqualTo(32), "forgotten");
    }

    [Test]
    public async Task An_answer_of_more_than_a_quarter_of_the_room_is_not_kept()
    {
        using var answers = new SharedAnswers(100_000, NullLogger.Instance);
        for (var n = 0; n < 2; n++) await AskAsync(answers, "/small", 12_000);
        for (var n = 0; n < 2; n++) await AskAsync(answers, "/large", 13_000);
        Assert.That(asked.Select(a => new Uri(a).AbsolutePath), Is.EqualTo(new[] { "/small", "/large", "/large" }));
    }

    [Test]
    public async Task After_the_end_of_the_batch_nothing_is_remembered()
    {
        var answers = new SharedAnswers(100_000, NullLogger.Instance);
        await AskAsync(answers, "/a", 10);
        answers.Dispose();
        await AskAsync(answers, "/a", 10);
        Assert.That(asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void Everything_of_an_exchange_comes_back()
    {
        var request = new WebRequest(new("https://a.example/x?y=z"));
        Capture first = new()
        {
            Request = request, At = DateTimeOffset.UnixEpoch.AddDays(20_000.5), Since = DateTimeOffset.UnixEpoch.AddDays(20_000), Took = TimeSpan.FromMilliseconds(1.5),
            Failure = new(WebFailureKind.Timeout, "No answer – wait.") { RetryAt = DateTimeOffset.UnixEpoch.AddDays(20_001) }, RequestHeaders = [new("Accept", "*/*"), new("Accept", "b")],
        };
        var second = first with
        {
            Attempt = 2, Failure = null, Since = null, Status = 404, Reason = "Nicht gefunden: ä", Headers = [new("X", ""), new("x", "2")], RemoteAddress = IPAddress.Parse("2001:db8::1"),
            Protocols = ["http/1.1", "tls/1.3"], CipherSuite = "TLS_AES_128_GCM_SHA256", Certificates = [new(new byte[] { 1, 2 }), new(new byte[] { 3 })],
            Truncated = Truncation.Length, WireBody = new byte[] { 9, 8 }, Body = "text"u8.ToArray(),
        };
        using var file = ScratchFile.Temporary();
        var form = new SpooledCapture(file);
        form.Write([second with { Certificates = [new(new byte[] { 3 })] }]);

        var read = form.Read(form.Write([first, second]).ToArray(), request);

        Assert.That(read.Select(Told), Is.EqualTo(new[] { Told(first), Told(second) }));
    }

    private static string Told(Capture c) => string.Join('|', c.Request, c.At, c.Since, c.Took, c.Attempt, c.Failure, c.Failure?.RetryAt, Fields(c.RequestHeaders), c.Status, c.Reason, Fields(c.Headers),
        c.RemoteAddress, string.Join(',', c.Protocols), c.CipherSuite, string.Join(',', c.Certificates.Select(x => x.Sha256)), c.Truncated, Convert.ToHexString(c.WireBody.Span), Convert.ToHexString(c.Body.Span));

    private static string Fields(IEnumerable<KeyValuePair<string, string>> fields) => string.Join(';', fields);

    private async Task AskAsync(SharedAnswers answers, string path, int length)
    {
        var request = new WebRequest(new("https://a.example" + path));
        var body = new byte[length];
        var answer = await answers.AskAsync(FlightKey.Of(request)!.Value, request, _ =>
        {
            asked.Add(request.Address.AbsoluteUri);
            return new(new SharedTries([new Capture { Request = request, At = DateTimeOffset.UnixEpoch, Status = 200, WireBody = body, Body = body }]));
        }, new CaptureList(), default);
        Assert.That((answer.Status, answer.Body.Length), Is.EqualTo((200, length)));
    }
}
