namespace EmbedArchive.Tests;

[TestFixture]
internal sealed class ProviderCatalogTests
{
    private static readonly ProviderCatalog Catalog = ProviderCatalog.BuiltIn;

    [TestCase("https://WWW.YouTube.COM/watch?v=q7RkTz_0bVc")]
    [TestCase("https://www.youtube.com./watch?v=q7RkTz_0bVc")]
    [TestCase("//m.youtube.com/watch?v=q7RkTz_0bVc")]
    [TestCase("https://youtube.com:443/watch?v=q7RkTz_0bVc")]
    [TestCase("  https://www.youtube.com/watch?app=desktop&v=q7RkTz_0bVc#t=4 ")]
    public void An_address_is_known_however_it_is_written(string address) =>
        Assert.That(Catalog.TryMatch(address, out var match) ? match.Id : null, Is.EqualTo("q7RkTz_0bVc"));

    [TestCase("https://youtube.com@evil.example/watch?v=q7RkTz_0bVc")]
    [TestCase("https://www.youtube.com:8443/watch?v=q7RkTz_0bVc")]
    [TestCase("https://www.youtube.com.evil.example/watch?v=q7RkTz_0bVc")]
    [TestCase("https://evilyoutube.com/watch?v=q7RkTz_0bVc")]
    [TestCase("https://www.yоutube.com/watch?v=q7RkTz_0bVc")]
    [TestCase("https://www.youtube.com\\@evil.example/watch?v=q7RkTz_0bVc")]
    [TestCase("javascript://www.youtube.com/watch?v=q7RkTz_0bVc")]
    [TestCase("ftp://www.youtube.com/watch?v=q7RkTz_0bVc")]
    public void A_deceiving_address_is_not_known(string address) => Assert.That(Catalog.TryMatch(address, out _), Is.False);

    [Test]
    public void What_is_wrapped_in_wrappers_is_found() =>
        Assert.That(
            Catalog.TryMatch("https://web.archive.org/web/2020if_/https://cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fx.com%2Fportdesk%2Fstatus%2F1767114488537951983", out var match)
                ? match.Url : null,
            Is.EqualTo("https://x.com/portdesk/status/1767114488537951983"));

    [Test]
    public void The_parts_of_an_address_are_named()
    {
        Assert.That(Catalog.TryMatch("https://twitter.com/portdesk/status/1767114488537951983/photo/1", out var match), Is.True);
        Assert.That((match!.Parts["user"], match.Parts["id"]), Is.EqualTo(("portdesk", "1767114488537951983")));
    }

    [Test]
    public void Two_providers_that_claim_the_same_addresses_are_refused()
    {
        EmbedProvider One(string key) => new(key, key) { Hosts = ["clips.example"], Addresses = [new("/v/{id:digits}")] };
        Assert.That(() => new ProviderCatalog([One("first"), One("second")]), Throws.ArgumentException.With.Message.Contains("clips.example"));
    }

    [Test]
    public void A_provider_of_the_user_takes_the_place_of_the_built_in_one()
    {
        var own = new EmbedProvider("vine", "Own Vine") { Hosts = ["vine.co"], Addresses = [new("/loop/{id:alnum}")] };
        var catalog = new ProviderCatalog([own]);
        Assert.That((catalog.TryMatch("https://vine.co/loop/abc", out _), catalog.TryMatch("https://vine.co/v/bYwPIluIipH", out _)), Is.EqualTo((true, false)));
    }

    [TestCase("https://news.example.org/2024/harbor?page=2")]
    [TestCase("https://x.com/portdesk")]
    [TestCase("/relative/path")]
    public void A_miss_allocates_nothing(string address)
    {
        for (var i = 0; i < 100; i++) Catalog.TryMatch(address, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Catalog.TryMatch(address, out _);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1000));
    }
}
