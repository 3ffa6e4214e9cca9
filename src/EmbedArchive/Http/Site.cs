using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Http;

/// <summary>The hosts of one owner or provider, and the turns that they share.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never taken holds nothing to dispose of.")]
internal sealed class Site(string name, int atOnce)
{
    internal string Name => name;

    internal SemaphoreSlim Turns { get; } = new(atOnce, atOnce);

    /// <summary>How many origins of it are known; guarded by the registry.</summary>
    internal int Origins { get; set; }
}
