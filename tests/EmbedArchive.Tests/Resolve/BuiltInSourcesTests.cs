using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

internal sealed class BuiltInSourcesTests
{
    private static IEnumerable<TestCaseData> Sources() =>
        from provider in ProviderCatalog.BuiltIn.All
        from source in provider.Sources.Append(PostSource.Page)
        select new TestCaseData(provider, source).SetName($"{provider.Key} {source.Name} {string.Join(' ', source.For)}");

    [TestCaseSource(nameof(Sources))]
    public void A_source_has_a_reader_and_an_address_that_a_post_fills(EmbedProvider provider, PostSource source)
    {
        Assert.That(ReaderCatalog.For(source.Format), Is.Not.Null, source.Format);
        var addresses = provider.Examples.Select(e => ProviderCatalog.BuiltIn.TryMatch(e.Address, provider, out var match) ? match : null).OfType<EmbedArchive.Providers.Addresses.AddressMatch>()
            .Where(m => source.For.Count == 0 || source.For.Contains(m.Kind))
            .Select(m => AddressTemplate.Fill(source.Address, new(m.Provider.Key, m.Kind, m.Id, m.Url) { Parts = m.Parts }, "secret")?.Replace("*", "any", StringComparison.Ordinal)).ToArray();
        // A provider need not have an example of each kind that a source is for.
        Assert.That(addresses, Is.Empty.Or.Some.Matches<string?>(a => Uri.TryCreate(a, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"));
    }

    [Test]
    public void Facebook_is_asked_for_every_kind_of_item_that_it_names()
    {
        var facebook = ProviderCatalog.BuiltIn.Find("facebook")!;
        foreach (var kind in facebook.Addresses.Where(a => !a.MarkedOnly).Select(a => a.Kind).Distinct())
            Assert.That(facebook.Sources.Where(s => s.Kind == SourceKind.OEmbed && s.For.Contains(kind)), Is.Not.Empty, kind.ToString());
    }

    [TestCase(null)]
    [TestCase("EASECRET-token")]
    public async Task Xs_paid_interface_is_asked_last_and_only_with_its_token(string? token)
    {
        const string Id = "1767114488537951983", Api = "https://api.x.com/2/tweets/" + Id;
        var web = new ScriptedWeb().On(Api + "*", 200, $$$"""{"data":{"id":"{{{Id}}}","author_id":"7","text":"The ferry is late.","public_metrics":{"retweet_count":3}},"includes":{"users":[{"id":"7","name":"Ada","username":"ada"}]}}""");
        var options = new EmbedArchiveOptions { Sources = { WebArchives = false } };
        if (token is not null) options.Sources.Credentials["x-bearer-token"] = token;

        var done = await new PostResolver(web, ProviderCatalog.BuiltIn, options).ResolveAsync(new Uri("https://x.com/ada/status/" + Id)).KeptAsync();

        var paid = web.Asked.Where(a => a.Address.Host == "api.x.com").ToArray();
        if (token is null)
        {
            Assert.That(paid, Is.Empty);
            Assert.That(done.Snapshot.Evidence.Sources.Single(s => s.Name == "x-api"), Has.Property("Outcome").EqualTo(SourceOutcome.NeedsCredentials).And.Property("Message").Contains("developer.x.com"));
            return;
        }
        Assert.That(web.Asked[^1], Is.SameAs(paid.Single()));
        Assert.That(paid[0].Headers, Does.Contain(KeyValuePair.Create("Authorization", "Bearer " + token)));
        Assert.That((done.Snapshot.Text?.Plain, done.Snapshot.Author?.DisplayName, done.Snapshot.Counts?.Reposts), Is.EqualTo(("The ferry is late.", "Ada", (long?)3)));
        Assert.That(SnapshotJson.Write(done.Snapshot), Does.Not.Contain("EASECRET"));
    }
}
