using EmbedArchive.Normalize;
using EmbedArchive.Resolve;

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
}
