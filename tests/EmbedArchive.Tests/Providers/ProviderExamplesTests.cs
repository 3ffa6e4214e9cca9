namespace EmbedArchive.Tests.Providers;

/// <summary>Every provider is held to the examples and look-alikes that stand in its own file.</summary>
[TestFixture]
internal sealed class ProviderExamplesTests
{
    private static readonly ProviderCatalog Catalog = ProviderCatalog.BuiltIn;

    private static IEnumerable<TestCaseData> Examples =>
        from provider in Catalog.All
        from example in provider.Examples
        select new TestCaseData(provider, example).SetArgDisplayNames(provider.Key, example.Address);

    private static IEnumerable<TestCaseData> Lookalikes =>
        from provider in Catalog.All
        from address in provider.Lookalikes
        select new TestCaseData(provider, address).SetArgDisplayNames(provider.Key, address);

    [TestCaseSource(nameof(Examples))]
    public void An_example_is_recognised_with_its_id_and_canonical_address(EmbedProvider provider, ProviderExample example) =>
        Assert.That(Named(provider, example.Address), Is.EqualTo((example.Provider ?? provider.Key, example.Id, example.Canonical ?? example.Address)));

    [TestCaseSource(nameof(Examples))]
    public void The_canonical_address_of_an_example_names_the_same_item(EmbedProvider provider, ProviderExample example) =>
        Assert.That(
            Named(provider, example.Canonical ?? example.Address),
            Is.EqualTo((example.Provider ?? provider.Key, example.Id, example.Canonical ?? example.Address)));

    [TestCaseSource(nameof(Lookalikes))]
    public void A_lookalike_is_not_recognised(EmbedProvider provider, string address)
    {
        var named = Named(provider, address).Provider;
        if (provider.Examples[0].Provider is { } wrapped) Assert.That(named, Is.Not.EqualTo(wrapped));
        else Assert.That(named, Is.Not.EqualTo(provider.Key));
    }

    [Test]
    public void Every_provider_has_two_examples_and_two_lookalikes() =>
        Assert.That(Catalog.All.Where(p => p.Examples.Count < 2 || p.Lookalikes.Count < 2).Select(p => p.Key), Is.Empty);

    // A provider of cards about any page knows addresses only where its own mark stands.
    private static (string? Provider, string Id, string Url) Named(EmbedProvider provider, string address)
    {
        var isMarked = provider.Addresses.All(r => r.MarkedOnly);
        var found = isMarked ? Catalog.TryMatch(address, provider, out var match) : Catalog.TryMatch(address, out match);
        return found ? (match!.Provider.Key, match.Id ?? "", match.Url) : default;
    }
}
