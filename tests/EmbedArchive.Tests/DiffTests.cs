using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests;

/// <summary>Two versions of the posts of an archive, compared: by the library and by the verb.</summary>
[TestFixture]
internal sealed class DiffTests
{
    private const string Other = "https://files.social.example/bridge.gif";
    private InventedWeb web = null!;

    /// <summary>Ana's post has three versions: as it was, with other words and another picture, deleted. Bo's has one.</summary>
    [SetUp]
    public async Task MakeVersions()
    {
        web = new();
        web.Picture(Other);
        await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Ana, InventedWeb.Bo));
        web.Post(InventedWeb.Ana, "The weir stays closed.", Other, likes: 90);
        await web.RefreshAsync();
        web.Says(InventedWeb.Ana, 410);
        await web.RefreshAsync();
    }

    [TearDown]
    public void RemoveWeb() => web.Dispose();

    private Task<IReadOnlyList<PostDiff>> DiffAsync(string? post = null, int? from = null, int? to = null) => web.WithAsync(a => a.DiffAsync(web.Archive, post, from, to));

    [Test]
    public async Task Words_media_and_counts_of_two_versions_are_compared_and_nobody_is_asked()
    {
        var post = (await DiffAsync(from: 1, to: 2)).Single();
        Assert.Multiple(() =>
        {
            Assert.That((post.Id, post.Url, post.Versions, post.FromVersion, post.ToVersion), Is.EqualTo(($"mastodon:{InventedWeb.Ana}", $"https://social.example/@ana/{InventedWeb.Ana}", 3, 1, 2)));
            Assert.That(post.Diff.To - post.Diff.From, Is.EqualTo(TimeSpan.FromDays(1)).Within(TimeSpan.FromMinutes(1)));
            Assert.That(post.Diff.Text, Is.EqualTo(new TextChange[] { new(TextChangeKind.Same, "The weir stays "), new(TextChangeKind.Removed, "open"), new(TextChangeKind.Added, "closed"), new(TextChangeKind.Same, ".") }));
            Assert.That((post.Diff.MediaRemoved.Single().Url, post.Diff.MediaAdded.Single().Url), Is.EqualTo(("https://files.social.example/weir.gif", Other)));
            Assert.That(post.Diff.Fields.Single(f => f.Pointer == "/counts/likes"), Has.Property("Old").Property("ValueKind").EqualTo(System.Text.Json.JsonValueKind.Number));
            Assert.That((post.Diff.StateBefore, post.Diff.StateAfter), Is.EqualTo((AvailabilityState.Available, AvailabilityState.Available)));
            Assert.That(web.Asked, Is.Empty);
        });
    }

    [Test]
    public async Task Without_numbers_the_last_version_is_compared_with_the_one_before()
    {
        var post = (await DiffAsync()).Single();
        Assert.Multiple(() =>
        {
            Assert.That((post.FromVersion, post.ToVersion), Is.EqualTo((2, 3)));
            Assert.That((post.Diff.StateBefore, post.Diff.StateAfter), Is.EqualTo((AvailabilityState.Available, AvailabilityState.Deleted)));
            Assert.That((post.Diff.Text, post.Diff.MediaAdded, post.Diff.MediaRemoved), Is.EqualTo((Array.Empty<TextChange>(), Array.Empty<Media>(), Array.Empty<Media>())), "what was archived stays");
        });
    }

    [TestCase(null, 2, 1, 2)]
    [TestCase(1, null, 1, 3)]
    [TestCase(1, 3, 1, 3)]
    public async Task Any_two_versions_can_be_named(int? from, int? to, int older, int newer) =>
        Assert.That((await DiffAsync(from: from, to: to)).Select(p => (p.FromVersion, p.ToVersion)), Is.EqualTo(new[] { (older, newer) }));

    [Test]
    public async Task A_post_can_be_named_by_key_id_or_address_and_one_without_that_version_is_left_out()
    {
        foreach (var name in new[] { $"mastodon:{InventedWeb.Ana}", InventedWeb.Ana, $"https://social.example/@ana/{InventedWeb.Ana}" })
            Assert.That(await DiffAsync(name), Has.Count.EqualTo(1), name);
        Assert.That((await DiffAsync(InventedWeb.Bo)).Concat(await DiffAsync("nobody")).Concat(await DiffAsync(from: 3, to: 4)), Is.Empty);
    }

    [TestCase(0, null)]
    [TestCase(null, 1)]
    [TestCase(2, 2)]
    [TestCase(3, 2)]
    public void Numbers_that_are_no_two_versions_are_refused(int? from, int? to) => Assert.That(() => DiffAsync(from: from, to: to), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public async Task The_verb_shows_the_words_that_went_and_came()
    {
        var run = await ToolRun.OfAsync("diff", web.Archive, "--from", "1", "--to", "2");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("1 posts with versions to compare").And.Contain($"https://social.example/@ana/{InventedWeb.Ana}").And.Contain("text: The weir stays [-open-]{+closed+}.")
            .And.Contain("version 1 of ").And.Contain("removed image: https://files.social.example/weir.gif").And.Contain("added image: " + Other).And.Contain("/counts/likes: 3 -> 90"));
    }

    [Test]
    public async Task The_verb_shows_the_state_that_changed()
    {
        var run = await ToolRun.OfAsync("diff", web.Archive, "--post", InventedWeb.Ana);
        Assert.That(run.Output, Does.Contain("state: available -> deleted").And.Not.Contain("text:"));
    }

    [Test]
    public async Task The_verb_tells_programs_the_same()
    {
        var run = await ToolRun.OfAsync("diff", web.Archive, "--from", "1", "--to", "2", "--format", "json");
        var post = run.Json.GetProperty("posts")[0];
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Errors);
            Assert.That(post.GetProperty("id").GetString(), Is.EqualTo($"mastodon:{InventedWeb.Ana}"));
            Assert.That((post.GetProperty("versions").GetInt32(), post.GetProperty("fromVersion").GetInt32(), post.GetProperty("toVersion").GetInt32()), Is.EqualTo((3, 1, 2)));
            Assert.That(post.GetProperty("diff").GetProperty("text").EnumerateArray().Select(t => (t.GetProperty("kind").GetString(), t.GetProperty("text").GetString())),
                Is.EqualTo(new[] { ("same", "The weir stays "), ("removed", "open"), ("added", "closed"), ("same", ".") }));
            Assert.That(post.GetProperty("diff").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("pointer").GetString()), Does.Contain("/text/plain").And.Contain("/counts/likes"));
        });
    }

    [TestCase("--from", "0")]
    [TestCase("--to", "1")]
    [TestCase("--from", "2", "--to", "2")]
    public async Task The_verb_refuses_numbers_that_are_no_two_versions(params string[] numbers)
    {
        var run = await ToolRun.OfAsync(["diff", web.Archive, .. numbers]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("--from comes before --to"));
    }
}
