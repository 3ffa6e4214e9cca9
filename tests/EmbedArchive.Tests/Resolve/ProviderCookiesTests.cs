using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

internal sealed class ProviderCookiesTests
{
    private const string Cookie = "session=EASECRETCOOKIE0001; lang=en";
    private const string Page = """<html><head><meta property="og:title" content="A note for members"></head></html>""";

    private static readonly PostKey Post = new("example", EmbedKind.Post, "17", "https://example.org/ada/17");

    private static async Task<Resolution> Resolve(ScriptedWeb web, PostKey? post = null, params PostSource[] sources)
    {
        var provider = new EmbedProvider("example", "Example") { Hosts = ["example.org", "*.social"], Sources = sources.Length > 0 ? sources : [PostSource.Page] };
        var options = new EmbedArchiveOptions();
        options.Sources.Cookies["example"] = Cookie;
        return await new PostResolver(web, new ProviderCatalog([provider]), options).ResolveAsync(post ?? Post).KeptAsync();
    }

    private static IEnumerable<string> WithCookie(ScriptedWeb web) => web.Asked.Where(a => a.Headers.Any(h => h.Key == "Cookie")).Select(a => a.Address.Host);

    [Test]
    public async Task A_providers_cookie_is_sent_to_its_page_and_its_own_interface_as_a_secret()
    {
        var web = new ScriptedWeb().On("https://example.org/ada/17", 200, Page).On("https://api.example.net/17", 404);
        await Resolve(web, null, new PostSource("example-api", "https://api.example.net/{id}") { Format = "oembed" }, PostSource.Page);
        Assert.That(WithCookie(web), Is.EqualTo(new[] { "api.example.net", "example.org" }));
        Assert.That(web.Asked.Select(a => Redaction.Hide(a)).SelectMany(a => a.Headers).Select(h => h.Value), Has.None.Contains("EASECRET"));
    }

    [TestCase("http://example.org/ada/17")]
    [TestCase("https://instance.social/ada/17")]
    [TestCase("https://example.org.evil.example/ada/17")]
    [TestCase("https://other.example/ada/17")]
    public async Task It_goes_to_no_other_host_and_not_unencrypted(string url)
    {
        var web = new ScriptedWeb().On("*", 404);
        await Resolve(web, Post with { Url = url });
        Assert.That(web.Asked, Is.Not.Empty);
        Assert.That(WithCookie(web), Is.Empty);
    }

    [Test]
    public async Task Another_providers_posts_and_third_parties_never_get_it()
    {
        var web = new ScriptedWeb().On("*", 404);
        await Resolve(web, Post with { Provider = PostResolver.AnyPage });
        Assert.That(web.Asked, Is.Not.Empty);
        Assert.That(WithCookie(web), Is.Empty);
        await Resolve(web, null, new PostSource("mirror", "https://example.org/mirror/{id}") { Format = "oembed", Kind = SourceKind.ThirdParty });
        Assert.That(web.Asked.Single(a => a.Address.AbsolutePath == "/mirror/17").Headers, Has.None.Property("Key").EqualTo("Cookie"));
    }

    [Test]
    public async Task It_does_not_follow_a_redirect_to_another_site()
    {
        var web = new ScriptedWeb().On("https://example.org/ada/17", 302, "", ("Location", "https://other.example/login")).On("https://other.example/login", 200, Page).On("*", 404);
        await Resolve(web);
        Assert.That(web.Addresses, Does.Contain("https://other.example/login"));
        Assert.That(WithCookie(web), Is.EqualTo(new[] { "example.org" }));
    }

    [Test]
    public async Task What_the_site_repeats_of_it_is_in_no_snapshot()
    {
        var web = new ScriptedWeb().On("https://example.org/ada/17", 200, Page.Replace("members", "EASECRETCOOKIE0001", StringComparison.Ordinal));
        var done = await Resolve(web);
        Assert.That(done.Snapshot.Title, Is.EqualTo("A note for REDACTED"));
        Assert.That(SnapshotJson.Write(done.Snapshot), Does.Not.Contain("EASECRET"));
    }

    [Test]
    public void Cookies_that_are_set_for_who_came_with_a_secret_are_hidden_too()
    {
        KeyValuePair<string, string>[] headers = [new("Set-Cookie", "session=next"), new("Content-Type", "text/html")];
        Assert.That(Redaction.Hide(headers, ["secret"]).Select(h => h.Value), Is.EqualTo(new[] { "REDACTED", "text/html" }));
        Assert.That(Redaction.Hide(headers, []), Is.EqualTo(headers));
    }

    [Test]
    public void A_value_with_a_line_break_is_the_callers_mistake_and_not_repeated()
    {
        var options = new EmbedArchiveOptions();
        options.Sources.Cookies["example"] = "EASECRET\r\nHost: evil.example";
        Assert.That(() => EmbedArchiver.Create(options), Throws.InstanceOf<Microsoft.Extensions.Options.OptionsValidationException>().With.Message.Contains("Sources.Cookies").And.Message.Not.Contains("EASECRET"));
    }
}
