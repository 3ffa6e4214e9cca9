namespace EmbedArchive.Tests.Store.Contract;

[TestFixture]
internal sealed class FolderStoreContractTests : ArchiveStoreContract
{
    protected override Task<StoreUnderTest> PlaceAsync() => Task.FromResult<StoreUnderTest>(new FolderStoreUnderTest());
}
