namespace EmbedArchive.Tests.Store.S3;

/// <summary>Ends the server when the tests of this folder have ended.</summary>
[SetUpFixture]
internal sealed class S3ServerLifetime
{
    [OneTimeTearDown]
    public void Stop() => S3Server.StopAll();
}
