namespace EmbedArchive.Tests.Store.Contract;

internal sealed class FolderStoreUnderTest : StoreUnderTest
{
    private readonly TempFolder folder = new();

    internal override IArchiveStore Open() => new FolderStore();

    internal override IArchiveStore OpenImpatient(TimeSpan patience) => new FolderStore { LockTimeout = patience };

    internal override IArchiveStore OpenFailingAfter(int steps)
    {
        var left = steps;
        return new FolderStore { Disk = stream => new FailingStream(stream, () => left-- <= 0) };
    }

    internal override IArchiveStore OpenAfterADeath() => new FolderStore();

    internal override string Archive(string name = "story.embeds") => folder.File(name);

    internal override Task<SortedDictionary<string, string>> EverythingAsync() => Task.FromResult(
        new SortedDictionary<string, string>(SampleRun.Files(folder.Root).ToDictionary(f => f.Key.Replace('\\', '/'), f => f.Value), StringComparer.Ordinal));

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }
}
