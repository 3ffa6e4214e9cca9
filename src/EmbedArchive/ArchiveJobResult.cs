namespace EmbedArchive;

/// <summary>What came of one article of a batch. Immutable.</summary>
/// <param name="Job">The job.</param>
/// <param name="State">How it ended.</param>
public sealed record ArchiveJobResult(ArchiveJob Job, ArchiveJobState State)
{
    /// <summary>What came of its embeds and links; null unless it was archived, now or earlier.</summary>
    public ArchiveResult? Result { get; init; }

    /// <summary>Why it could not be read or stored; null otherwise.</summary>
    public Exception? Error { get; init; }

    internal static ArchiveJobResult Cancelled(ArchiveJob job) => new(job, ArchiveJobState.Cancelled);
}
