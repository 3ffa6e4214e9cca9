using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve.WebArchives;

internal sealed class TimeGatesTests
{
    private const string Index = "https://web.archive.org/cdx/*";
    private const string Gate = "https://web.archive.org/web/https://example.org/ada/17";
    private const string Aggregator = "https://gates.example/timegate/";
    private const string Page = """
        <html><head><meta property="og:title" content="Ada's ferry note"><meta property="og:url" content="https://example.org/ada/17"></head></html>
        """;

    private static readonly (string, string) Made = ("Memento-Datetime", "Tue, 02 Jan 2024 03:04:05 GMT");
    private static readonly DateTimeOffset Article = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly PostKey Post = new("example", EmbedKind.Post, "17", "https://example.org/ada/17");

    private static ScriptedWeb Gone() => new ScriptedWeb().On("https://example.org/ada/17", 404);

    private static ValueTask<Resolution> Resolve(ScriptedWeb web, Action<EmbedArchiveOptions>? configure = null, DateTimeOffset? article = null, Func<string, DateTimeOffset?>? timeOfId = null)
    {
        var options = new EmbedArchiveOptions();
        configure?.Invoke(options);
        var provider = new EmbedProvider("example", "Example") { Sources = [PostSource.Page], TimeOfId = timeOfId };
        return new PostResolver(web, new ProviderCatalog([provider]), options).ResolveAsync(Post, articlePublished: article).KeptAsync();
    }

    private static string? AskedFor(ScriptedWeb web) =>
        web.Asked.Single(a => a.Address.AbsoluteUri == Gate).Headers.FirstOrDefault(h => h.Key == "Accept-Datetime").Value;

    [TestCase(503, "")]
    [TestCase(200, "<html>busy</html>")]
    [TestCase(200, "[]")]
    public async Task Where_the_index_fails_or_lists_nothing_the_gate_names_the_copy_which_is_read_raw(int status, string index)
    {
        var web = Gone().On(Index, status, index)
            .On(Gate, 302, "", ("Location", "https://web.archive.org/web/20240102030405/https://example.org/ada/17"))
            .On("https://web.archive.org/web/20240102030405id_/https://example.org/ada/17", 200, Page, Made, ("Content-Type", "text/html"));
        var done = await Resolve(web, article: Article);
        var tries = done.Snapshot.Evidence.Sources;
        Assert.Multiple(() =>
        {
            Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.ArchivedFromCopy));
            Assert.That(done.Snapshot.Title, Is.EqualTo("Ada's ferry note"));
            Assert.That(tries.Select(s => s.Name), Is.EqualTo(new[] { "page", "wayback-index", "timegate", "timegate", "address" }));
            Assert.That(tries[3], Has.Property("Kind").EqualTo(SourceKind.WebArchive).And.Property("CopiedAt").EqualTo(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero)));
            Assert.That(AskedFor(web), Is.EqualTo("Mon, 01 Jan 2024 12:00:00 GMT"));
            Assert.That(web.Addresses, Has.None.Contains("/20240102030405/"), "the archive's own form of the page is not loaded");
        });
    }

    [Test]
    public async Task Without_an_articles_time_the_posts_own_is_named_and_without_both_none()
    {
        var web = Gone().On(Index, 200, "[]").On(Gate, 404);
        await Resolve(web, timeOfId: _ => Article.AddDays(-1));
        Assert.That(AskedFor(web), Is.EqualTo("Sun, 31 Dec 2023 12:00:00 GMT"));
        var timeless = Gone().On(Index, 200, "[]").On(Gate, 404);
        await Resolve(timeless);
        Assert.That(AskedFor(timeless), Is.Null);
    }

    [TestCase(403, "org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error", true)]
    [TestCase(403, "", false)]
    [TestCase(429, "", false)]
    public async Task Where_the_index_turned_us_away_the_archive_is_left_alone_and_where_its_owner_forbids_it_no_other_is_asked(int status, string body, bool byOwner)
    {
        var web = Gone().On(Index, status, body).On(Aggregator + "*", 404);
        await Resolve(web, o => o.Sources.TimeGates.Add(Aggregator));
        Assert.That(web.Addresses, Has.None.StartsWith("https://web.archive.org/web/"));
        Assert.That(web.Addresses.Any(a => a.StartsWith(Aggregator, StringComparison.Ordinal)), Is.EqualTo(!byOwner));
    }

    [Test]
    public async Task An_aggregator_sends_to_the_copies_of_others()
    {
        var web = Gone().On(Index, 200, "[]").On(Gate, 404)
            .On(Aggregator + "https://example.org/ada/17", 302, "", ("Location", "https://crawls.example/coll/web/20240102030405/https://example.org/ada/17"))
            .On("https://crawls.example/coll/web/20240102030405id_/https://example.org/ada/17", 200, Page, Made);
        var done = await Resolve(web, o => o.Sources.TimeGates.Add(Aggregator));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.ArchivedFromCopy));
        Assert.That(done.Message, Does.Contain("https://crawls.example/coll/web/20240102030405id_/"));
    }

    [Test]
    public async Task A_copy_that_is_on_no_Wayback_server_is_read_as_it_is_given()
    {
        var web = Gone().On(Index, 200, "[]")
            .On(Gate, 302, "", ("Location", "https://other.example/gate/https://example.org/ada/17"))
            .On("https://other.example/gate/*", 307, "", ("Location", "https://other.example/copies/9"))
            .On("https://other.example/copies/9", 200, Page, Made);
        var done = await Resolve(web, article: Article);
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.ArchivedFromCopy));
        Assert.That(done.Message, Does.Contain("https://other.example/copies/9"));
        Assert.That(web.Asked.Where(a => a.Address.Host == "other.example").SelectMany(a => a.Headers), Has.Exactly(2).Property("Key").EqualTo("Accept-Datetime"));
    }

    [Test]
    public async Task A_copy_at_an_archive_that_serves_no_programs_is_named_and_not_loaded()
    {
        var web = Gone().On(Index, 200, "[]").On(Gate, 302, "", ("Location", "https://archive.ph/20240102030405/https://example.org/ada/17"));
        var done = await Resolve(web);
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(done.Snapshot.Evidence.Sources.Single(s => s.Name == "timegate").Message, Does.Contain("https://archive.ph/20240102030405/"));
        Assert.That(web.Asked, Has.None.Property("Address").Property("Host").EqualTo("archive.ph"));
    }

    [TestCase(404, "", SourceOutcome.Empty)]
    [TestCase(429, "", SourceOutcome.RateLimited)]
    [TestCase(503, "", SourceOutcome.HttpError)]
    [TestCase(200, "<html>not a copy</html>", SourceOutcome.Empty)]
    [TestCase(302, "", SourceOutcome.HttpError)]
    public async Task A_gate_that_fails_is_written_down_and_changes_nothing(int status, string body, SourceOutcome outcome)
    {
        var done = await Resolve(Gone().On(Index, 200, "[]").On(Gate, status, body));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(done.Snapshot.Availability.State, Is.EqualTo(AvailabilityState.NotFound));
        Assert.That(done.Snapshot.Evidence.Sources.Single(s => s.Name == "timegate"), Has.Property("Outcome").EqualTo(outcome).And.Property("Message").Not.Null);
    }

    [Test]
    public async Task Gates_that_send_in_a_circle_or_do_not_answer_end()
    {
        var circle = Gone().On(Index, 200, "[]").On(Gate, 302, "", ("Location", Gate));
        Assert.That((await Resolve(circle)).Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(circle.Addresses.Count(a => a == Gate), Is.LessThan(10));
        Assert.That((await Resolve(Gone().On(Index, 200, "[]").Fails(Gate, WebFailureKind.Timeout))).Snapshot.Evidence.Sources[2].Outcome, Is.EqualTo(SourceOutcome.TimedOut));
    }

    [TestCase("Thu, 02 Jan 2031 03:04:05 GMT", "future")]
    [TestCase("Mon, 02 Jan 2023 03:04:05 GMT", "older")]
    public async Task A_copy_with_an_impossible_time_is_none(string made, string why)
    {
        var web = Gone().On(Index, 200, "[]").On(Gate, 200, Page, ("Memento-Datetime", made));
        var done = await Resolve(web, timeOfId: _ => Article);
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(done.Snapshot.Evidence.Sources[2].Message, Does.Contain(why));
    }

    [Test]
    public async Task Switched_off_or_without_gates_none_is_asked([Values("name", "list", "hook")] string how)
    {
        var web = Gone().On(Index, 200, "[]");
        await Resolve(web, o =>
        {
            if (how == "name") o.Sources.Disabled.Add("timegate");
            else if (how == "list") o.Sources.TimeGates.Clear();
            else o.Sources.Allow = (name, _, _) => ValueTask.FromResult(name != "timegate");
        });
        Assert.That(web.Addresses, Has.None.StartsWith("https://web.archive.org/web/"));
    }

    [Test]
    public void A_gate_that_is_no_address_is_the_callers_mistake() =>
        Assert.That(() => EmbedArchiver.Create(new EmbedArchiveOptions { Sources = { TimeGates = { "gates.example" } } }), Throws.InstanceOf<Microsoft.Extensions.Options.OptionsValidationException>().With.Message.Contains("Sources.TimeGates"));
}
