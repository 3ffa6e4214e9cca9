using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests;

/// <summary>A second run over an archive asks only for what is missing or failed.</summary>
[TestFixture]
internal sealed class ResumeTests
{
    private InventedWeb web = null!;

    [SetUp]
    public void MakeWeb() => web = new();

    [TearDown]
    public void RemoveWeb() => web.Dispose();

    private static Article Story => InventedWeb.Story(InventedWeb.Ana, InventedWeb.Bo);

    [Test]
    public async Task With_nothing_to_do_it_asks_nobody_and_writes_nothing()
    {
        var first = await web.ArchiveAsync(Story);
        Assert.That((first.Complete, web.Asked.Count > 4), Is.EqualTo((true, true)));
        var (before, written) = (web.Folder.Files(), Times());
        web.Time.Advance(TimeSpan.FromDays(1));

        var again = await web.ArchiveAsync(Story);

        Assert.Multiple(() =>
        {
            Assert.That(web.Asked, Is.Empty);
            Assert.That(web.Folder.Files(), Is.EqualTo(before));
            Assert.That(Times(), Is.EqualTo(written));
            Assert.That((again.Complete, again.OfflineArticle), Is.EqualTo((true, first.OfflineArticle)));
            Assert.That(again.Embeds.Select(e => (e.Kept, e.Snapshot.Text?.Plain)), Is.EqualTo(new[] { (true, "The weir stays open."), (true, "Nobody asked the anglers.") }));
            Assert.That(again.Links.Select(l => l.Kept), Is.All.True);
        });

        Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(web.Folder.FullName, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);
    }

    [Test]
    public async Task What_failed_is_asked_again_and_the_rest_stays_byte_for_byte()
    {
        web.Silence(InventedWeb.Bo);
        await web.ArchiveAsync(Story);
        var kept = web.Read($"posts/mastodon-{InventedWeb.Ana}.json");
        web.Post(InventedWeb.Bo, "Nobody asked the anglers.");
        web.Time.Advance(TimeSpan.FromHours(1));

        var again = await web.ArchiveAsync(Story);

        Assert.Multiple(() =>
        {
            Assert.That(web.Asked, Has.None.Contains(InventedWeb.Ana).And.None.Contains("bit.ly").And.None.Contains("weir.gif"));
            Assert.That(again.Embeds.Select(e => (e.Outcome, e.Kept, e.Observation?.Change)), Is.EqualTo(new (EmbedOutcome, bool, ObservedChange?)[]
                { (EmbedOutcome.Archived, true, null), (EmbedOutcome.Archived, false, ObservedChange.First) }));
            Assert.That(web.Read($"posts/mastodon-{InventedWeb.Ana}.json"), Is.EqualTo(kept));
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_deleted_post_is_an_answer_and_is_not_asked_again()
    {
        web.Says(InventedWeb.Bo, 410);
        await web.ArchiveAsync(Story);
        await web.ArchiveAsync(Story);
        Assert.That(web.Asked, Is.Empty);
    }

    [TestCase(429)]
    [TestCase(503)]
    public async Task A_hindrance_is_no_answer(int status)
    {
        web.Says(InventedWeb.Bo, status, "later");
        web.Answer($"https://social.example/@ana/{InventedWeb.Bo}", 503, "");
        web.Answer($"https://social.example/api/oembed?url=https%3A%2F%2Fsocial.example%2F%40ana%2F{InventedWeb.Bo}", 503, "");
        var first = await web.ArchiveAsync(Story);
        web.Time.Advance(TimeSpan.FromHours(3));
        var again = await web.ArchiveAsync(Story);
        Assert.That((first.Embeds[1].Kept, again.Embeds[1].Kept, again.Embeds[1].Observation?.Change), Is.EqualTo((false, false, ObservedChange.Unanswered)));
        Assert.That(web.Asked, Has.Some.Contains(InventedWeb.Bo));
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_picture_that_failed_is_asked_for_without_asking_for_its_post()
    {
        web.Picture("https://files.social.example/weir.gif", 500);
        var first = await web.ArchiveAsync(Story);
        Assert.That(first.Embeds[0].Snapshot.Media.Single().State, Is.EqualTo(MediaState.Failed));
        web.Picture("https://files.social.example/weir.gif");

        var again = await web.ArchiveAsync(Story);

        Assert.That(web.Asked, Is.EqualTo(new[] { "https://files.social.example/weir.gif" }));
        Assert.That(again.Embeds[0].Snapshot.Media.Single().State, Is.EqualTo(MediaState.Stored));
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
        await web.ArchiveAsync(Story);
        Assert.That(web.Asked, Is.Empty);
    }

    [Test]
    public async Task A_picture_that_was_lost_or_damaged_is_fetched_again()
    {
        await web.ArchiveAsync(Story);
        var picture = Directory.GetFiles(Path.Combine(web.Archive, "media"), "*", SearchOption.AllDirectories).Single();
        var whole = await File.ReadAllBytesAsync(picture);
        foreach (var damage in new Action[] { () => File.Delete(picture), () => File.WriteAllBytes(picture, [.. whole.Skip(1), 9]) })
        {
            damage();
            await web.ArchiveAsync(Story);
            Assert.That(web.Asked, Is.EqualTo(new[] { "https://files.social.example/weir.gif" }));
            Assert.That(await File.ReadAllBytesAsync(picture), Is.EqualTo(whole));
            Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
        }
    }

    [Test]
    public async Task A_snapshot_that_was_damaged_is_asked_for_again()
    {
        await web.ArchiveAsync(Story);
        await File.WriteAllTextAsync(Path.Combine(web.Archive, $"posts/mastodon-{InventedWeb.Bo}.json"), "{}");
        var again = await web.ArchiveAsync(Story);
        Assert.That(web.Asked, Has.Some.Contains(InventedWeb.Bo).And.None.Contains(InventedWeb.Ana));
        Assert.That(again.Embeds[1].Snapshot.Text?.Plain, Is.EqualTo("Nobody asked the anglers."));
    }

    [Test]
    public async Task After_an_edit_of_the_article_only_what_is_new_in_it_is_asked_for()
    {
        await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Ana));
        var kept = web.Read($"posts/mastodon-{InventedWeb.Ana}.json");
        web.Time.Advance(TimeSpan.FromHours(1));

        var again = await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Bo, InventedWeb.Ana));

        Assert.Multiple(() =>
        {
            Assert.That(web.Asked, Is.EqualTo(new[] { $"https://social.example/api/v1/statuses/{InventedWeb.Bo}" }));
            Assert.That(again.Embeds.Select(e => (e.Embed.Id, e.Kept)), Is.EqualTo(new[] { (InventedWeb.Bo, false), (InventedWeb.Ana, true) }));
            Assert.That(web.Read($"posts/mastodon-{InventedWeb.Ana}.json"), Is.EqualTo(kept));
            Assert.That(web.Read("article/1.html"), Does.Not.Contain(InventedWeb.Bo));
        });
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_post_that_left_the_article_stays_in_the_archive()
    {
        await web.ArchiveAsync(Story);
        await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Bo));
        Assert.That(web.Asked, Is.Empty);
        Assert.That(web.Read($"posts/mastodon-{InventedWeb.Ana}.json"), Does.Contain("The weir stays open."));
        Assert.That((await web.VerifyAsync()).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task When_told_to_it_asks_for_everything_again_and_loses_nothing()
    {
        await web.ArchiveAsync(Story);
        web.Post(InventedWeb.Ana, "The weir stays closed.", "https://files.social.example/weir.gif");
        web.Time.Advance(TimeSpan.FromHours(1));

        var again = await web.ArchiveAsync(Story, o => o.Resume = false);

        Assert.That(again.Embeds.Select(e => e.Observation?.Change), Is.EqualTo(new ObservedChange?[] { ObservedChange.Changed, ObservedChange.Unchanged }));
        Assert.That(web.Read($"posts/mastodon-{InventedWeb.Ana}/1.json"), Does.Contain("The weir stays open."));
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }

    [Test]
    public async Task A_link_that_failed_is_followed_again()
    {
        web.Link("https://report.example/vell", 503);
        await web.ArchiveAsync(Story);
        web.Link("https://report.example/vell");
        web.Time.Advance(TimeSpan.FromHours(3));

        var again = await web.ArchiveAsync(Story);

        Assert.That(web.Asked, Has.None.Contains("social.example").And.Some.Contains("bit.ly"));
        Assert.That(again.Links.Single(), Has.Property("Kept").False.And.Property("Expansion").Property("Outcome").EqualTo(ExpandOutcome.Resolved));
        Assert.That((await web.VerifyAsync()).Findings, Is.Empty);
    }
}
