namespace EmbedArchive.Tests.Store.Contract;

[TestFixture]
internal sealed class FolderStoreInterruptedTests : InterruptedStoreContract
{
    protected override Task<StoreUnderTest> PlaceAsync() => Task.FromResult<StoreUnderTest>(new FolderStoreUnderTest());
}
