using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

internal sealed class PostResolverTests
{
    private const string Secret = "EASECRET|0/1";

    private static readonly PostKey Post = new("example", EmbedKind.Post, "17", "https://example.org/ada/17");

    private static EmbedProvider Provider(params PostSource[] sources) => new("example", "Example") { Sources = sources };

    private static PostSource OEmbed(string name, string? credential = null, bool optional = false) =>
        new(name, $"https://{name}.example/?url={{url}}&access_token={{credential}}")
        {
            Kind = SourceKind.OEmbed, Format = "oembed", Credential = credential, CredentialOptional = optional,
        };

    private static ValueTask<Resolution> Resolve(ScriptedWeb web, EmbedProvider provider, Action<EmbedArchiveOptions>? configure = null, EmbedFallback? fallback = null)
    {
        var options = new EmbedArchiveOptions { Sources = { WebArchives = false } };
        configure?.Invoke(options);
        return new PostResolver(web, new ProviderCatalog([provider]), options).ResolveAsync(Post, fallback).KeptAsync();
    }

    [Test]
    public async Task Sources_are_asked_in_order_and_every_attempt_is_written_down()
    {
        var web = new ScriptedWeb().On("https://one.example/*", 503).On("https://two.example/*", 404);
        var done = await Resolve(web, Provider(OEmbed("one"), OEmbed("two"), OEmbed("three")), o => o.Sources.Disabled.Add("page"));
        Assert.That(web.Asked.Select(a => a.Address.Host), Is.EqualTo(new[] { "one.example", "two.example", "three.example" }));
        Assert.That(done.Snapshot.Evidence.Sources.Select(s => (s.Id, s.Name, s.Status, s.Outcome)), Is.EqualTo(new[]
        {
            ("s1", "one", (int?)503, SourceOutcome.HttpError), ("s2", "two", 404, SourceOutcome.Gone), ("s3", "three", null, SourceOutcome.NotCaptured), ("s4", "page", null, SourceOutcome.SwitchedOff),
            ("address", "address", null, SourceOutcome.Answered),
        }));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(done.Snapshot.Evidence.Sources[0], Has.Property("Capture").Not.Null.And.Property("At").EqualTo(ScriptedWeb.Now));
    }

    [Test]
    public async Task What_is_switched_off_is_never_asked([Values("one", "example:one", "example:*")] string off)
    {
        var web = new ScriptedWeb();
        var done = await Resolve(web, Provider(OEmbed("one")), o => o.Sources.Disabled.Add(off));
        Assert.That(web.Addresses, Has.None.Contains("one.example"));
        Assert.That(done.Snapshot.Evidence.Sources[0].Outcome, Is.EqualTo(SourceOutcome.SwitchedOff));
    }

    [Test]
    public async Task A_missing_credential_is_an_outcome_that_says_which_and_where()
    {
        var web = new ScriptedWeb();
        var done = await Resolve(web, Provider(OEmbed("one", "meta-app-token")), o => o.Sources.Disabled.Add("page"));
        Assert.That(web.Asked, Is.Empty);
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.NeedsCredentials));
        Assert.That(done.Message, Does.Contain("meta-app-token").And.Contain("developers.facebook.com"));
    }

    [Test]
    public async Task An_optional_credential_is_left_out_when_there_is_none()
    {
        var web = new ScriptedWeb();
        await Resolve(web, Provider(OEmbed("one", "meta-app-token", optional: true)));
        Assert.That(web.Addresses.First(), Is.EqualTo("https://one.example/?url=https%3A%2F%2Fexample.org%2Fada%2F17"));
    }

    [Test]
    public async Task A_secret_is_sent_and_surfaces_nowhere()
    {
        var web = new ScriptedWeb().On("https://one.example/*", 400, "{\"error\":\"bad token " + Secret.Replace("/", "\\/", StringComparison.Ordinal) + " " + Uri.EscapeDataString(Secret) + "\"}");
        var done = await Resolve(web, Provider(OEmbed("one", "key")), o => o.Sources.Credentials["key"] = Secret);
        Assert.That(web.Asked[0].Address.Query, Does.Contain(Uri.EscapeDataString(Secret)));
        Assert.That(web.Asked[0].Secrets, Is.EqualTo(new[] { Secret }));
        var written = SnapshotJson.Write(done.Snapshot) + done.Message;
        Assert.That(written, Does.Not.Contain("EASECRET"));
        Assert.That(written, Does.Contain("REDACTED"));
    }

    [TestCase(WebFailureKind.Timeout, SourceOutcome.TimedOut, EmbedOutcome.TimedOut)]
    [TestCase(WebFailureKind.NameNotFound, SourceOutcome.Unreachable, EmbedOutcome.Unreachable)]
    [TestCase(WebFailureKind.CircuitOpen, SourceOutcome.RateLimited, EmbedOutcome.RateLimited)]
    [TestCase(WebFailureKind.RefusedAddress, SourceOutcome.Refused, EmbedOutcome.RefusedAddress)]
    [TestCase(WebFailureKind.TooLarge, SourceOutcome.TooLarge, EmbedOutcome.TooLarge)]
    [TestCase(WebFailureKind.BadResponse, SourceOutcome.BadResponse, EmbedOutcome.BadResponse)]
    [TestCase(WebFailureKind.RateLimited, SourceOutcome.RateLimited, EmbedOutcome.RateLimited)]
    [TestCase(WebFailureKind.Offline, SourceOutcome.NotCaptured, EmbedOutcome.NotCaptured)]
    public async Task What_the_network_does_is_an_outcome_and_the_articles_words_are_kept(WebFailureKind kind, SourceOutcome source, EmbedOutcome outcome)
    {
        var web = new ScriptedWeb().Fails("*", kind, ScriptedWeb.Now.AddHours(1));
        var done = await Resolve(web, Provider(OEmbed("one")), fallback: new() { Text = "Still here." });
        Assert.That(done.Outcome, Is.EqualTo(outcome));
        Assert.That(done.Snapshot.Evidence.Sources[0].Outcome, Is.EqualTo(source));
        Assert.That(done.Snapshot.Text?.Plain, Is.EqualTo("Still here."));
        Assert.That(done.Message, Does.Contain("https://example.org/ada/17"));
    }

    [TestCase("Retry-After", "120", 120)]
    [TestCase("X-RateLimit-Reset", "57.5", 57.5)]
    [TestCase("RateLimit-Reset", "1772600887", 120)]
    [TestCase("X-RateLimit-Reset", "2026-03-04T05:08:07Z", 120)]
    public async Task A_rate_limit_says_when_to_come_back(string header, string value, double seconds)
    {
        var web = new ScriptedWeb().On("https://one.example/*", 429, "", (header, value));
        var done = await Resolve(web, Provider(OEmbed("one")));
        Assert.That(done.Snapshot.Evidence.Sources[0].RetryAt, Is.EqualTo(ScriptedWeb.Now.AddSeconds(seconds)));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.RateLimited));
        Assert.That(done.Snapshot.Availability.State, Is.EqualTo(AvailabilityState.RateLimited));
    }

    [Test]
    public async Task Redirects_are_followed_and_end()
    {
        var web = new ScriptedWeb().On("https://one.example/*", 302, "", ("Location", "https://one.example/again"));
        var done = await Resolve(web, Provider(OEmbed("one")), o => o.Sources.Disabled.Add("page"));
        Assert.That(web.Asked, Has.Count.EqualTo(2));
        Assert.That(done.Snapshot.Evidence.Sources[0].Outcome, Is.EqualTo(SourceOutcome.BadResponse));
    }

    [Test]
    public async Task A_secret_in_a_header_does_not_follow_a_redirect_to_another_origin()
    {
        var source = new PostSource("one", "https://one.example/") { Format = "oembed", Credential = "key", Headers = [new("Authorization", "Bearer {credential}")] };
        var web = new ScriptedWeb().On("https://one.example/", 302, "", ("Location", "https://evil.example/"));
        await Resolve(web, Provider(source), o => o.Sources.Credentials["key"] = Secret);
        Assert.That(web.Asked[0].Headers.Any(h => h.Value.Contains(Secret, StringComparison.Ordinal)), Is.True);
        Assert.That(web.Asked[1].Headers.Any(h => h.Value.Contains(Secret, StringComparison.Ordinal)), Is.False);
    }

    [TestCase("2026-01-02T03:04:05.000Z", 2)]
    [TestCase(null, 1)]
    public async Task Earlier_versions_are_asked_for_when_the_post_was_edited(string? editedAt, int questions)
    {
        const string Status = "https://social.example/api/v1/statuses/114638609448971213";
        var edited = editedAt is null ? "null" : $"\"{editedAt}\"";
        var web = new ScriptedWeb()
            .On(Status, 200, """{"id":"114638609448971213","uri":"https://social.example/users/ada/statuses/114638609448971213","url":"https://social.example/@ada/114638609448971213","created_at":"2026-01-01T03:04:05.000Z","edited_at":EDITED,"content":"<p>New words</p>","visibility":"public","media_attachments":[],"account":{"id":"1","acct":"ada","username":"ada","display_name":"Ada","url":"https://social.example/@ada"}}""".Replace("EDITED", edited, StringComparison.Ordinal))
            .On(Status + "/history", 200, """[{"content":"<p>Old words</p>","created_at":"2026-01-01T03:04:05.000Z"},{"content":"<p>New words</p>","created_at":"2026-01-02T03:04:05.000Z"}]""");
        var done = await new PostResolver(web, ProviderCatalog.BuiltIn, new()).ResolveAsync(new Uri("https://social.example/@ada/114638609448971213")).KeptAsync();
        Assert.That(web.Asked, Has.Count.EqualTo(questions));
        Assert.That(done.Snapshot.Edits.Select(e => e.Text), Is.EqualTo(questions == 2 ? new[] { "Old words" } : []));
        Assert.That(done.Snapshot.Text?.Plain, Is.EqualTo("New words"));
    }

    [Test]
    public async Task An_earlier_run_is_asked_before_web_archives()
    {
        var provider = Provider(OEmbed("one"));
        var first = new ScriptedWeb().On("https://one.example/*", 200, """{"type":"link","version":"1.0","title":"The ferry is late","author_name":"Ada"}""");
        var known = await Resolve(first, provider);
        var web = new ScriptedWeb().On("https://one.example/*", 404);
        var done = await new PostResolver(web, new ProviderCatalog([provider]), new()).ResolveAsync(Post, earlier: new(known.Snapshot)).KeptAsync();
        Assert.That(done.Snapshot, Has.Property("Title").EqualTo("The ferry is late").And.Property("Availability").Property("State").EqualTo(AvailabilityState.Deleted));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(web.Addresses, Has.None.Contains("web.archive.org"));
    }

    [Test]
    public void Cancellation_is_not_an_outcome()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var resolver = new PostResolver(new ScriptedWeb(), new ProviderCatalog([Provider(OEmbed("one"))]), new());
        Assert.That(async () => await resolver.ResolveAsync(Post, cancellationToken: cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
