namespace EmbedArchive.Tests.Store.Contract;

/// <summary>One kind of store over one empty place that is gone after the test.</summary>
internal abstract class StoreUnderTest : IAsyncDisposable
{
    /// <summary>Another instance over the same place, as another process has it.</summary>
    internal abstract IArchiveStore Open();

    /// <summary>An instance that waits at most so long for another writer.</summary>
    internal abstract IArchiveStore OpenImpatient(TimeSpan patience);

    /// <summary>An instance whose storage fails for good after so many steps; each write or request is one.</summary>
    internal abstract IArchiveStore OpenFailingAfter(int steps);

    /// <summary>An instance for which the waiting for a writer that died costs no time.</summary>
    internal abstract IArchiveStore OpenAfterADeath();

    /// <summary>The name of an archive there.</summary>
    internal abstract string Archive(string name = "story.embeds");

    /// <summary>Everything that lies there, hidden or not, by its path from the place's root.</summary>
    internal abstract Task<SortedDictionary<string, string>> EverythingAsync();

    public abstract ValueTask DisposeAsync();
}
