using EmbedArchive.Tests.Store.Contract;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>The store of objects, on a server that honours conditional writes as AWS S3 does, and on one that does not.</summary>
[TestFixture(true)]
[TestFixture(false)]
internal sealed class S3StoreContractTests(bool conditional) : ArchiveStoreContract
{
    protected override async Task<StoreUnderTest> PlaceAsync() => await S3StoreUnderTest.MakeAsync(conditional);
}
