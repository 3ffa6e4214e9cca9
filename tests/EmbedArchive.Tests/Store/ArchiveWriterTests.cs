using System.Diagnostics;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Tests.Store.Warc;

namespace EmbedArchive.Tests.Store;

[TestFixture]
internal sealed class ArchiveWriterTests
{
    private readonly FolderStore store = new();
    private TempFolder folder = null!;
    private string Archive => folder.File("out/story.embeds");

    [SetUp]
    public void MakeFolder() => folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task The_folder_holds_what_the_format_says_and_nothing_else()
    {
        await SampleRun.WriteAsync(store, Archive);
        Assert.That(SampleRun.Files(folder.Root).Keys.Select(k => System.Text.RegularExpressions.Regex.Replace(k, "[0-9a-f]{64}", "HASH").Replace('\\', '/')), Is.EqualTo(new[]
        {
            "out/story.archived.html", "out/story.embeds/article.html", "out/story.embeds/captures/20260304t050607.089000z.warc.gz", "out/story.embeds/links.json",
            "out/story.embeds/manifest-sha256.txt", "out/story.embeds/manifest.json", "out/story.embeds/media/" + Hash()[..2] + "/HASH.gif",
            "out/story.embeds/posts/x-1721.json", "out/story.embeds/posts/youtube-dqw4-" + Suffix() + ".json",
        }));

        static string Hash() => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(SampleRun.Gif));
        static string Suffix() => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("youtube-dQw4"u8))[..8];
    }

    [Test]
    public async Task Equal_captures_clock_and_options_give_equal_bytes()
    {
        await SampleRun.WriteAsync(store, folder.File("a/story.embeds"));
        await SampleRun.WriteAsync(store, folder.File("b/story.embeds"));
        await SampleRun.WriteAsync(store, folder.File("b/story.embeds"));
        Assert.That(SampleRun.Files(folder.File("b")), Is.EqualTo(SampleRun.Files(folder.File("a"))));
    }

    [Test]
    public async Task What_was_written_is_read_back()
    {
        await SampleRun.WriteAsync(store, Archive);
        var stored = await ArchiveReader.ReadAsync(store, Archive);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Article.Html, Is.EqualTo(SampleRun.Of().Article.Html));
            Assert.That(stored.Article.Address, Is.EqualTo(SampleRun.Of().Article.Address));
            Assert.That(stored.Embeds.Select(e => (e.Embed.Id, e.Outcome, e.Snapshot.Text?.Plain)), Is.EqualTo(new[] { ("1721", EmbedOutcome.Archived, "hello"), ("dQw4", EmbedOutcome.Gone, null) }));
            Assert.That(stored.Embeds[0].Snapshot.Media.Single(), Has.Property("State").EqualTo(MediaState.Stored).And.Property("Width").EqualTo(1));
            Assert.That(stored.Links.Single().Expansion.Hops.Single().Status, Is.EqualTo(301));
        });
    }

    [Test]
    public async Task A_later_run_keeps_what_the_earlier_one_stored()
    {
        await SampleRun.WriteAsync(store, Archive);
        await SampleRun.WriteAsync(store, Archive, SampleRun.Of(SampleRun.Start.AddDays(1)), "hello, edited");
        Assert.That(Directory.EnumerateFiles(Path.Combine(Archive, "captures")).Count(), Is.EqualTo(2));
        Assert.That(File.ReadAllText(Path.Combine(Archive, "posts/x-1721/1.json")), Does.Contain("\"hello\""));
        Assert.That((await ArchiveVerifier.VerifyAsync(store, Archive)).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public async Task An_answer_that_failed_behind_its_head_is_told_as_not_whole_and_a_hop_that_was_read_as_far_as_needed_is_not()
    {
        await using var writer = await ArchiveWriter.OpenAsync(new FolderStore(), folder.File("story.embeds"), SampleRun.Of());
        var answer = SampleCaptures.Answer("https://a.example/broken") with { Truncated = Truncation.Unspecified };
        await writer.Captures.RecordAsync(answer with { Failure = new(WebFailureKind.BadResponse, "It did not answer in HTTP.") });
        await writer.Captures.RecordAsync(answer with { Request = new(new Uri("https://b.example/hop")) });

        var manifest = await writer.CommitAsync(new() { Embeds = [], Links = [] });

        Assert.That(manifest.Omissions.Single(), Is.EqualTo(new ManifestOmission("https://a.example/broken", "Its answer is not whole in the capture (unspecified). It did not answer in HTTP.")));
    }

    [Test]
    public async Task A_run_without_commit_leaves_no_trace()
    {
        await using (var writer = await ArchiveWriter.OpenAsync(store, Archive, SampleRun.Of())) await SampleRun.ContentsAsync(writer);
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Root), Is.Empty);
    }

    [Test]
    public async Task The_hash_list_is_what_sha256sum_checks()
    {
        if (!File.Exists("/usr/bin/sha256sum")) Assert.Ignore("There is no sha256sum here.");
        await SampleRun.WriteAsync(store, Archive);
        using var check = Process.Start(new ProcessStartInfo("sha256sum", "--quiet -c manifest-sha256.txt") { WorkingDirectory = Archive })!;
        await check.WaitForExitAsync();
        Assert.That(check.ExitCode, Is.Zero);
    }

    [Test]
    public async Task Secrets_of_the_options_are_told_by_name_only()
    {
        var run = SampleRun.Of();
        run.Options.Sources.Credentials["meta"] = "EASECRET123";
        await SampleRun.WriteAsync(store, Archive, run);
        var manifest = File.ReadAllText(Path.Combine(Archive, "manifest.json"));
        Assert.That(manifest, Does.Contain("\"sources.credentials\": \"meta\"").And.Not.Contain("EASECRET123"));
    }

    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'/>", MediaState.Refused)]
    [TestCase("<!doctype html><script>alert(1)</script>", MediaState.Refused)]
    [TestCase("", MediaState.Failed)]
    public async Task What_is_not_safe_to_show_is_not_stored(string body, MediaState state)
    {
        await using var writer = await ArchiveWriter.OpenAsync(store, Archive, SampleRun.Of());
        var saved = await writer.SaveMediaAsync(new() { Type = MediaType.Image, State = MediaState.NotAttempted }, SampleCaptures.Answer("https://cdn.example/a.png", body));
        Assert.That((saved.State, saved.Path, saved.Error is null), Is.EqualTo((state, (string?)null, false)));
    }

    [Test]
    public async Task A_picture_with_too_many_pixels_is_not_stored()
    {
        var run = SampleRun.Of();
        await using var writer = await ArchiveWriter.OpenAsync(store, Archive, run);
        byte[] wide = [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. SampleRun.Gif[10..]];
        var saved = await writer.SaveMediaAsync(new() { Type = MediaType.Image, State = MediaState.NotAttempted }, SampleCaptures.Answer("https://cdn.example/a.gif") with { Body = wide });
        Assert.That(saved.State, Is.EqualTo(MediaState.SkippedTooLarge));
    }

    [Test]
    public async Task Many_items_saved_at_once_are_stored_once_by_content()
    {
        await using var writer = await ArchiveWriter.OpenAsync(store, Archive, SampleRun.Of());
        var capture = SampleCaptures.Answer("https://cdn.example/p.gif") with { Body = SampleRun.Gif };
        var saved = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => writer.SaveMediaAsync(new() { Type = MediaType.Image, State = MediaState.NotAttempted }, capture).AsTask()));
        Assert.That(saved.Select(m => m.Path).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Render_replaces_the_offline_article_and_the_archive_stays_whole()
    {
        await SampleRun.WriteAsync(store, Archive);
        await OfflineArticleFile.ReplaceAsync(store, Archive, "story.archived.html", "<p>new</p>"u8.ToArray());
        Assert.That(File.ReadAllText(folder.File("out/story.archived.html")), Is.EqualTo("<p>new</p>"));
        Assert.That((await ArchiveVerifier.VerifyAsync(store, Archive)).State, Is.EqualTo(ArchiveState.Complete));
    }
}
