using EmbedArchive.Tests.Store.Contract;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>A process that dies before each of its requests.</summary>
[TestFixture(true)]
[TestFixture(false)]
internal sealed class S3StoreInterruptedTests(bool conditional) : InterruptedStoreContract
{
    protected override async Task<StoreUnderTest> PlaceAsync() => await S3StoreUnderTest.MakeAsync(conditional);
}
