using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests;

/// <summary>What is seen of posts and links that are asked for again, and what is kept of them.</summary>
[TestFixture]
internal sealed class RefreshTests
{
    private static readonly string Ana = $"posts/mastodon-{InventedWeb.Ana}";
    private InventedWeb web = null!;

    [SetUp]
    public async Task MakeArchive()
    {
        web = new();
        await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Ana, InventedWeb.Bo));
    }

    [TearDown]
    public void RemoveWeb() => web.Dispose();

    private PostSnapshot Snapshot(string path) => PostSnapshot.FromJson(File.ReadAllBytes(Path.Combine(web.Archive, path)));

    private string[] Seen(string list, int item) =>
        [.. JsonDocument.Parse(web.Read("observations.json")).RootElement.GetProperty(list)[item].GetProperty("observations").EnumerateArray().Select(o => o.GetProperty("change").GetString()!)];

    [Test]
    public async Task A_post_that_is_as_it_was_keeps_its_file_and_the_observation_tells_the_counts()
    {
        var before = web.Read(Ana + ".json");
        web.Post(InventedWeb.Ana, "The weir stays open.", "https://files.social.example/weir.gif", likes: 90);

        var seen = (await web.RefreshAsync()).Embeds[0].Observation!;

        Assert.Multiple(() =>
        {
            Assert.That((seen.Change, seen.Version, seen.Counts?.Likes), Is.EqualTo((ObservedChange.Unchanged, 1, 90)));
            Assert.That(web.Read(Ana + ".json"), Is.EqualTo(before));
            Assert.That(Directory.Exists(Path.Combine(web.Archive, Ana)), Is.False);
            Assert.That(web.Asked, Has.None.Contains("weir.gif"));
            Assert.That(Seen("posts", 0), Is.EqualTo(new[] { "first", "unchanged" }));
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_post_that_says_something_else_gets_a_version_and_the_earlier_one_stays()
    {
        var before = web.Read(Ana + ".json");
        web.Post(InventedWeb.Ana, "The weir stays closed.", "https://files.social.example/weir.gif");

        var seen = (await web.RefreshAsync()).Embeds[0].Observation!;

        Assert.Multiple(() =>
        {
            Assert.That((seen.Change, seen.Version), Is.EqualTo((ObservedChange.Changed, 2)));
            Assert.That(seen.Fields.Select(f => (f.Pointer, f.Old?.ToString(), f.New?.ToString())), Is.EqualTo(new[] { ("/text/plain", "The weir stays open.", "The weir stays closed.") }));
            Assert.That(web.Read(Ana + "/1.json"), Is.EqualTo(before));
            Assert.That(Snapshot(Ana + ".json").Text?.Plain, Is.EqualTo("The weir stays closed."));
            Assert.That(Snapshot(Ana + ".json").Availability.PreviousSnapshot?.Path, Is.EqualTo(Ana + "/1.json"));
            Assert.That(web.Asked, Has.None.Contains("weir.gif"), "the picture is stored already");
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task Of_a_deleted_post_all_that_was_archived_stays_and_it_is_told_when_it_was_last_seen()
    {
        await web.RefreshAsync(days: 3);
        var lastSeen = web.Time.GetUtcNow();
        web.Says(InventedWeb.Ana, 410);

        var post = (await web.RefreshAsync(days: 5)).Embeds[0];

        var now = Snapshot(Ana + ".json");
        Assert.Multiple(() =>
        {
            Assert.That((post.Outcome, post.Observation?.Change, post.Observation?.Version), Is.EqualTo((EmbedOutcome.Gone, ObservedChange.Gone, 2)));
            Assert.That((now.Availability.State, now.Availability.Confidence), Is.EqualTo((AvailabilityState.Deleted, AvailabilityConfidence.Asserted)));
            Assert.That((now.Availability.LastSeenAt, now.Availability.FirstMissingAt), Is.EqualTo(((DateTimeOffset?)lastSeen, (DateTimeOffset?)web.Time.GetUtcNow())));
            Assert.That((now.Text?.Plain, now.Author?.DisplayName, now.Media.Single().State), Is.EqualTo(("The weir stays open.", "Ana Exemplar", MediaState.Stored)));
            Assert.That(now.ContentDigest, Is.EqualTo(Snapshot(Ana + "/1.json").ContentDigest));
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
        Assert.That((await web.RefreshAsync()).Embeds[0].Observation, Has.Property("Change").EqualTo(ObservedChange.Unchanged).And.Property("Version").EqualTo(2));
    }

    [Test]
    public async Task A_post_that_comes_back_is_told_so()
    {
        web.Says(InventedWeb.Ana, 410);
        await web.RefreshAsync();
        web.Post(InventedWeb.Ana, "The weir stays open.", "https://files.social.example/weir.gif");

        await web.RefreshAsync();

        Assert.That(Seen("posts", 0), Is.EqualTo(new[] { "first", "gone", "back" }));
        Assert.That(Snapshot(Ana + ".json").Availability.FirstMissingAt, Is.Null);
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task When_the_network_is_down_nothing_changes_and_that_is_noted()
    {
        var (post, links) = (web.Read(Ana + ".json"), web.Read("links.json"));
        web.GoDown();

        var result = await web.RefreshAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Embeds.Select(e => (e.Outcome, e.Observation?.Change, e.Observation?.Outcome)), Is.All.EqualTo((EmbedOutcome.Archived, ObservedChange.Unanswered, EmbedOutcome.Unreachable)));
            Assert.That(result.Links.Single(), Has.Property("Expansion").Property("Final").EqualTo("https://report.example/vell").And.Property("Observation").Property("Change").EqualTo(ObservedChange.Unanswered));
            Assert.That((web.Read(Ana + ".json"), web.Read("links.json")), Is.EqualTo((post, links)));
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_lesser_source_that_tells_less_changes_nothing()
    {
        web.Says(InventedWeb.Ana, 429, "Too many requests");
        web.Answer($"https://social.example/api/oembed?url=https%3A%2F%2Fsocial.example%2F%40ana%2F{InventedWeb.Ana}", 200,
            """{"type":"rich","version":"1.0","title":"New status by ana","author_name":"Ana Exemplar","author_url":"https://social.example/@ana","html":"<blockquote>The weir…</blockquote>"}""");
        var before = web.Read(Ana + ".json");
        var seen = (await web.RefreshAsync()).Embeds[0].Observation!;
        Assert.That((seen.Change, seen.Availability), Is.EqualTo((ObservedChange.Unchanged, AvailabilityState.Available)));
        Assert.That(web.Read(Ana + ".json"), Is.EqualTo(before));
    }

    [Test]
    public async Task A_new_picture_is_fetched_and_the_one_taken_away_stays_in_the_archive()
    {
        web.Picture("https://files.social.example/bridge.gif");
        web.Post(InventedWeb.Ana, "The weir stays open.", "https://files.social.example/bridge.gif");
        var seen = (await web.RefreshAsync()).Embeds[0];
        Assert.That(web.Asked, Has.Some.EqualTo("https://files.social.example/bridge.gif").And.None.Contains("weir.gif"));
        Assert.That((seen.Observation!.Change, seen.Snapshot.Media.Single().State), Is.EqualTo((ObservedChange.Changed, MediaState.Stored)));
        Assert.That(Snapshot(Ana + "/1.json").Media.Single().Url, Does.EndWith("weir.gif"));
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_link_that_leads_elsewhere_is_changed_and_one_whose_target_is_gone_keeps_its_way()
    {
        web.Link("https://other.example/vell");
        var moved = (await web.RefreshAsync()).Links.Single();
        web.Link("https://other.example/vell", 404);
        var gone = (await web.RefreshAsync()).Links.Single();
        Assert.Multiple(() =>
        {
            Assert.That((moved.Observation!.Change, moved.Expansion.Final), Is.EqualTo((ObservedChange.Changed, "https://other.example/vell")));
            Assert.That((gone.Observation!.Change, gone.Expansion.Outcome, gone.Expansion.Final), Is.EqualTo((ObservedChange.Gone, ExpandOutcome.Resolved, "https://other.example/vell")));
            Assert.That(web.Read("links/1.json"), Does.Contain("https://report.example/vell"));
            Assert.That(Seen("links", 0), Is.EqualTo(new[] { "first", "changed", "gone" }));
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task Two_archives_alike_refreshed_alike_are_alike_byte_for_byte()
    {
        using var twin = new InventedWeb();
        await twin.ArchiveAsync(InventedWeb.Story(InventedWeb.Ana, InventedWeb.Bo));
        foreach (var one in new[] { web, twin })
        {
            one.Post(InventedWeb.Ana, "The weir stays closed.", "https://files.social.example/weir.gif");
            one.Says(InventedWeb.Bo, 404);
            await one.RefreshAsync();
            await one.RefreshAsync();
        }
        Assert.That(twin.Folder.Files(), Is.EqualTo(web.Folder.Files()));
    }

    [Test]
    public async Task A_refresh_replayed_from_its_own_capture_writes_the_same_bytes()
    {
        using var copy = new TemporaryFolder();
        foreach (var (name, bytes) in web.Folder.Files())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy.PathOf(name))!);
            await File.WriteAllBytesAsync(copy.PathOf(name), bytes);
        }
        web.Post(InventedWeb.Ana, "The weir stays closed.", "https://files.social.example/weir.gif");
        web.Says(InventedWeb.Bo, 410);
        await web.RefreshAsync();
        var capture = Directory.GetFiles(Path.Combine(web.Archive, "captures")).Order(StringComparer.Ordinal).Last();

        await web.WithAsync(a => a.RefreshAsync(copy.PathOf("story.embeds")), o => o.Http.Replay.Add(capture));

        Assert.That(copy.Files().Keys, Is.EquivalentTo(web.Folder.Files().Keys));
        foreach (var (name, bytes) in web.Folder.Files()) Assert.That(copy.Files()[name], Is.EqualTo(bytes), name);
    }

    [Test]
    public async Task A_refresh_that_is_cancelled_leaves_the_archive_as_it_was()
    {
        var before = web.Folder.Files();
        using var cancel = new CancellationTokenSource();
        web.Post(InventedWeb.Ana, "The weir stays closed.");
        var run = web.WithAsync(a => a.RefreshAsync(web.Archive, new CancelAtTheEnd(cancel), cancel.Token));
        Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(web.Folder.Files(), Is.EqualTo(before));
    }

    [Test]
    public void Where_there_is_no_archive_it_says_so() =>
        Assert.That(async () => await web.WithAsync(a => a.RefreshAsync(web.Folder.PathOf("none.embeds"))), Throws.InstanceOf<ArchiveStorageException>());

    [Test]
    public async Task Any_flipped_byte_of_what_a_refresh_left_is_found()
    {
        web.Post(InventedWeb.Ana, "The weir stays closed.", "https://files.social.example/weir.gif");
        await web.RefreshAsync();
        foreach (var path in new[] { "observations.json", Ana + "/1.json", "manifests/1.json", Ana + ".json" }.Select(p => Path.Combine(web.Archive, p)))
        {
            var whole = await File.ReadAllBytesAsync(path);
            for (var at = 0; at < whole.Length; at += 211)
            {
                var flipped = (byte[])whole.Clone();
                flipped[at] ^= 4;
                await File.WriteAllBytesAsync(path, flipped);
                Assert.That((await web.VerifyAsync()).State, Is.EqualTo(ArchiveState.Damaged), $"{path}, byte {at}");
            }
            await File.WriteAllBytesAsync(path, whole);
        }
    }

    /// <summary>Cancels when everything was asked and nothing is written yet.</summary>
    private sealed class CancelAtTheEnd(CancellationTokenSource cancel) : IProgress<ArchiveProgress>
    {
        public void Report(ArchiveProgress value)
        {
            if (value.EmbedsDone == value.Embeds && value.LinksDone == value.Links && value.Embeds > 0) cancel.Cancel();
        }
    }
}
