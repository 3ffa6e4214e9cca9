using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

internal sealed class PostFinderTests
{
    private const string Short = "https://t.co/abcdefghij";

    /// <summary>The time in the id is 6 November 2023.</summary>
    private const string Id = "1721535909712629760";

    private static readonly EmbedFallback Words = new()
    {
        Text = "The ferry is late. " + Short, Author = "Harbor Ledger", Handle = "harborledger", Date = "2023-11-06", DateFrom = DateSource.Printed, Links = [Short],
    };

    private static ScriptedWeb Leading(string target) => new ScriptedWeb().On(Short, 301, "", ("Location", target)).On(target, 200, "<html></html>");

    private static ValueTask<Resolution> Resolve(ScriptedWeb web, EmbedFallback fallback) =>
        new PostResolver(web, ProviderCatalog.BuiltIn, new() { Sources = { WebArchives = false } }).ResolveAsync(new PostKey("x", EmbedKind.Post, null, null), fallback).KeptAsync();

    [Test]
    public async Task Words_without_markup_are_named_by_the_link_to_their_own_picture()
    {
        var web = Leading($"https://twitter.com/HarborLedger/status/{Id}/photo/1");
        var done = await Resolve(web, Words);
        Assert.Multiple(() =>
        {
            Assert.That(done.Snapshot.PostId, Is.EqualTo(Id));
            Assert.That(done.Snapshot.CanonicalUrl, Is.EqualTo($"https://x.com/HarborLedger/status/{Id}"));
            Assert.That(done.Snapshot.AlternateUrls, Does.Contain(Short));
            Assert.That(done.Snapshot.Evidence.Sources[0], Has.Property("Name").EqualTo("link").And.Property("Url").EqualTo(Short));
            Assert.That(web.Addresses, Has.Some.StartsWith("https://cdn.syndication.twimg.com/tweet-result?id=" + Id));
            Assert.That(done.Snapshot.Text?.Plain, Is.EqualTo(Words.Text));
        });
    }

    [TestCase("https://twitter.com/somebodyelse/status/1721535909712629760/photo/1", TestName = "of another author")]
    [TestCase("https://twitter.com/harborledger/status/1767114488537951983/photo/1", TestName = "of another day")]
    [TestCase("https://twitter.com/harborledger/status/1721535909712629760", TestName = "that is perhaps only quoted")]
    [TestCase("https://example.org/story", TestName = "of another site")]
    public async Task A_link_to_a_post_is_not_believed(string target)
    {
        var done = await Resolve(Leading(target), Words);
        Assert.That(done.Snapshot.PostId, Is.Null);
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Unidentified));
        Assert.That(done.Snapshot.Text?.Plain, Is.EqualTo(Words.Text));
    }

    [Test]
    public async Task A_link_that_cannot_be_followed_leaves_the_words()
    {
        var done = await Resolve(new ScriptedWeb().Fails("*", WebFailureKind.Offline), Words);
        Assert.That(done.Snapshot.PostId, Is.Null);
        Assert.That(done.Snapshot.Evidence.Sources[0].Outcome, Is.EqualTo(SourceOutcome.NotCaptured));
    }

    [TestCase("https://vm.tiktok.com/ZMabcdefg/", "https://www.tiktok.com/@countx/video/6988236837272631608", "tiktok", "6988236837272631608")]
    [TestCase("https://www.reddit.com/r/lotus/s/AbCdEf12", "https://www.reddit.com/r/lotus/comments/1pzbv0z/a_title/?share_id=x&utm_name=y", "reddit", "1pzbv0z")]
    [TestCase("https://short.example/xyz", "https://bsky.app/profile/harborledger.bsky.social/post/3mifpwucotk3e", "bluesky", "3mifpwucotk3e")]
    public async Task Short_forms_are_followed_to_the_post(string address, string target, string provider, string id)
    {
        var web = new ScriptedWeb().On(address, 302, "", ("Location", target)).On(target, 200);
        var done = await new PostResolver(web, ProviderCatalog.BuiltIn, new() { Sources = { WebArchives = false } }).ResolveAsync(new Uri(address)).KeptAsync();
        Assert.That((done.Snapshot.Platform, done.Snapshot.PostId), Is.EqualTo((provider, id)));
        Assert.That(done.Snapshot.AlternateUrls, Does.Contain(address));
    }

    [Test]
    public async Task A_page_of_no_provider_is_asked_for_its_metadata_and_its_own_endpoint()
    {
        const string Address = "https://small.example/story";
        const string Endpoint = "https://small.example/wp-json/oembed/1.0/embed?url=x";
        var web = new ScriptedWeb()
            .On(Address, 200, $"<html><head><title>A story</title><link rel=alternative type=\"application/json+oembed\" href=\"http://small.example/wp-json/oembed/1.0/embed?url=x\"></head></html>", ("Content-Type", "text/html"))
            .On(Endpoint, 200, """{"version":"1.0","type":"rich","title":"A story","author_name":"Ada","html":"<p>Hello</p>","width":1,"height":1}""", ("Content-Type", "application/json"));
        var done = await new PostResolver(web, ProviderCatalog.BuiltIn, new() { Sources = { WebArchives = false } }).ResolveAsync(new Uri(Address)).KeptAsync();
        Assert.That(web.Addresses.Last(), Is.EqualTo(Endpoint));
        Assert.That(done.Snapshot, Has.Property("Platform").EqualTo("web").And.Property("Title").EqualTo("A story"));
        Assert.That(done.Snapshot.Author?.DisplayName, Is.EqualTo("Ada"));
        Assert.That(done.Outcome, Is.EqualTo(EmbedOutcome.Archived));
    }
}
