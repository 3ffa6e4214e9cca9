using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve.WebArchives;

internal sealed class WaybackMachineTests
{
    private const string Cdx = "https://web.archive.org/cdx/search/cdx?url=example.org%2Fada%2F17*";
    private const string Page = """
        <html><head><title>Ada's ferry note</title><meta property="og:title" content="Ada's ferry note"><meta property="og:description" content="The ferry leaves at nine.">
        <meta property="og:url" content="https://example.org/ada/17"></head><body></body></html>
        """;

    private static readonly (string, string) Made = ("Memento-Datetime", "Tue, 02 Jan 2024 03:04:05 GMT");
    private static readonly PostKey Post = new("example", EmbedKind.Post, "17", "https://example.org/ada/17");

    private static string Listing(params string[] rows) => $"""[["timestamp","original","mimetype","statuscode","digest"]{string.Concat(rows.Select(r => "," + r))}]""";

    private static string Row(string time, string digest = "A") => $"""["{time}","https://example.org/ada/17","text/html","200","{digest}"]""";

    private static ValueTask<Resolution> Resolve(ScriptedWeb web, Action<EmbedArchiveOptions>? configure = null)
    {
        var options = new EmbedArchiveOptions();
        configure?.Invoke(options);
        return new PostResolver(web, new ProviderCatalog([new EmbedProvider("example", "Example") { Sources = [PostSource.Page] }]), options).ResolveAsync(Post).KeptAsync();
    }

    [Test]
    public async Task A_post_that_is_gone_is_read_from_its_copy_and_stays_gone()
    {
        var web = new ScriptedWeb()
            .On("https://example.org/ada/17", 404, "<html><title>No such page</title></html>")
            .On(Cdx, 200, Listing(Row("20240102030405")))
            .On("https://web.archive.org/web/20240102030405id_/https://example.org/ada/17", 200, Page, Made, ("x-archive-orig-content-type", "text/html"));
        var done = await Resolve(web);
        Assert.Multiple(() =>
        {
            Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.ArchivedFromCopy));
            Assert.That(done.Message, Does.Contain("2024-01-02").And.Contain("https://web.archive.org/web/20240102030405id_/"));
            Assert.That(done.Snapshot.Text?.Plain ?? done.Snapshot.Title, Does.Contain("erry"));
            Assert.That(done.Snapshot.Availability.State, Is.EqualTo(AvailabilityState.Deleted).Or.EqualTo(AvailabilityState.NotFound));
            Assert.That(done.Snapshot.Availability, Has.Property("Source").EqualTo("s1").And.Property("LastSeenAt").EqualTo(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero)));
            Assert.That(done.Snapshot.Evidence.Sources.Select(s => s.Name), Is.EqualTo(new[] { "page", "wayback-index", "wayback", "address" }));
            Assert.That(done.Snapshot.Evidence.Sources[2].CopiedAt, Is.EqualTo(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero)));
        });
    }

    [Test]
    public async Task A_live_post_is_not_looked_up()
    {
        var web = new ScriptedWeb().On("https://example.org/ada/17", 200, Page, ("Content-Type", "text/html"));
        await Resolve(web);
        Assert.That(web.Addresses, Is.EqualTo(new[] { "https://example.org/ada/17" }));
    }

    [Test]
    public async Task An_answer_without_the_archives_mark_is_no_copy_and_the_next_is_read()
    {
        var web = new ScriptedWeb()
            .On("https://example.org/ada/17", 404)
            .On(Cdx, 200, Listing(Row("20240102030405"), Row("20240102030406", "B")))
            .On("https://web.archive.org/web/20240102030406id_/*", 200, Page)
            .On("https://web.archive.org/web/20240102030405id_/*", 200, Page, Made);
        var done = await Resolve(web);
        Assert.That(done.Snapshot.Evidence.Sources.Where(s => s.Name == "wayback").Select(s => s.Outcome), Is.EqualTo(new[] { SourceOutcome.Empty, SourceOutcome.Answered }));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.ArchivedFromCopy));
    }

    [TestCase(429)]
    [TestCase(404)]
    [TestCase(503)]
    public async Task An_archived_error_is_no_copy(int status)
    {
        var web = new ScriptedWeb()
            .On("https://example.org/ada/17", 404)
            .On(Cdx, 200, Listing(Row("20240102030405")))
            .On("https://web.archive.org/web/*", status, Page, Made);
        Assert.That((await Resolve(web)).Outcome, Is.EqualTo(EmbedOutcome.Gone));
    }

    [TestCase(403, "org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error")]
    [TestCase(429, "")]
    [TestCase(200, "<html>busy</html>")]
    public async Task An_index_that_does_not_answer_is_written_down_and_changes_nothing(int status, string body)
    {
        var web = new ScriptedWeb().On("https://example.org/ada/17", 404).On(Cdx, status, body);
        var done = await Resolve(web);
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Gone));
        Assert.That(done.Snapshot.Availability.State, Is.EqualTo(AvailabilityState.NotFound));
        Assert.That(done.Snapshot.Evidence.Sources[1], Has.Property("Name").EqualTo("wayback-index").And.Property("Message").Not.Null);
    }

    [Test]
    public async Task Switched_off_they_are_not_asked([Values] bool byName)
    {
        var web = new ScriptedWeb().On("https://example.org/ada/17", 404);
        await Resolve(web, o =>
        {
            if (byName) o.Sources.Disabled.Add("wayback");
            else o.Sources.WebArchives = false;
        });
        Assert.That(web.Addresses, Has.None.Contains("web.archive.org"));
    }

    [Test]
    public async Task A_deleted_X_post_comes_back_from_the_platforms_own_json_in_the_archive()
    {
        const string Id = "1721535909712629760";
        const string Original = "https://twitter.com/harborledger/status/" + Id;
        var web = new ScriptedWeb()
            .On("https://cdn.syndication.twimg.com/*", 404)
            .On("https://publish.x.com/*", 404)
            .On("https://publish.twitter.com/*", 404)
            .On("https://x.com/*", 404)
            .On("https://web.archive.org/cdx/search/cdx?url=twitter.com%2Fharborledger*", 200,
                $"""[["timestamp","original","mimetype","statuscode","digest"],["20231107010101","{Original}?s=20","text/html","200","A"],["20231108010101","{Original}","application/json","200","B"]]""")
            .On($"https://web.archive.org/web/20231108010101id_/{Original}", 200,
                "{\"id_str\":\"" + Id + "\",\"created_at\":\"Mon Nov 06 14:30:00 +0000 2023\",\"full_text\":\"The ferry is late again.\",\"favorite_count\":12,\"user\":{\"id_str\":\"5\",\"name\":\"Harbor Ledger\",\"screen_name\":\"harborledger\"}}",
                ("Memento-Datetime", "Wed, 08 Nov 2023 01:01:01 GMT"), ("Content-Type", "application/json"));
        var done = await new PostResolver(web, ProviderCatalog.BuiltIn, new())
            .ResolveAsync(new PostKey("x", EmbedKind.Post, Id, "https://x.com/harborledger/status/" + Id), new EmbedFallback { Text = "The ferry is late", Handle = "harborledger" }).KeptAsync();
        Assert.Multiple(() =>
        {
            Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.ArchivedFromCopy));
            Assert.That(done.Snapshot.Text?.Plain, Is.EqualTo("The ferry is late again."));
            Assert.That(done.Snapshot.Fallback?.Text, Is.EqualTo("The ferry is late"));
            Assert.That(done.Snapshot.Author?.DisplayName, Is.EqualTo("Harbor Ledger"));
            Assert.That(done.Snapshot.Counts, Has.Property("Likes").EqualTo(12).And.Property("AsOf").EqualTo(new DateTimeOffset(2023, 11, 8, 1, 1, 1, TimeSpan.Zero)));
            Assert.That(done.Snapshot.Availability, Has.Property("State").EqualTo(AvailabilityState.Deleted).And.Property("Confidence").EqualTo(AvailabilityConfidence.Inferred));
            Assert.That(done.Snapshot.Evidence.Conflicts.Select(c => (c.Pointer, c.Rule)), Does.Contain(("/text/plain", "longer-of-cut")).And.Contain(("/availability/state", "existence-proved")));
        });
    }

    [Test]
    public async Task Every_address_that_an_X_post_had_is_looked_up()
    {
        var script = new ScriptedWeb().On("https://web.archive.org/*", 200, "[]").On("*", 404);
        var resolver = new PostResolver(script, ProviderCatalog.BuiltIn, new());
        await resolver.ResolveAsync(new PostKey("x", EmbedKind.Post, "1721535909712629760", "https://x.com/harborledger/status/1721535909712629760")).KeptAsync();
        var looked = script.Addresses.Where(a => a.StartsWith("https://web.archive.org/cdx", StringComparison.Ordinal)).Select(a => Uri.UnescapeDataString(a.Split("url=")[1].Split('&')[0]));
        Assert.That(looked, Is.EqualTo(new[]
        {
            "twitter.com/harborledger/status/1721535909712629760", "x.com/harborledger/status/1721535909712629760",
            "twitter.com/i/web/status/1721535909712629760", "cdn.syndication.twimg.com/tweet-result?id=1721535909712629760",
        }));
        Assert.That(script.Addresses.First(a => a.Contains("/cdx/", StringComparison.Ordinal)), Does.Contain("&from=20231106"));
    }
}
