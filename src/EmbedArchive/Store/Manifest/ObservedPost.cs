namespace EmbedArchive.Store;

/// <summary>A post that was asked for more than once.</summary>
internal sealed record ObservedPost
{
    /// <summary>The snapshot's file.</summary>
    public required string Snapshot { get; init; }

    /// <summary>The snapshot's key.</summary>
    public required string Id { get; init; }

    /// <summary>In the order of the runs; the first is what the first run saw.</summary>
    public required IReadOnlyList<PostObservation> Observations { get; init; }
}
