namespace EmbedArchive.S3;

/// <summary>
/// What stands in an archive's lock. It is the journal too: the write that puts <see cref="Decided"/> into it is the moment at which a
/// commit becomes visible, and on a server with conditional writes only the holder of the lock can make it.
/// </summary>
internal sealed record LeaseRecord
{
    /// <summary>The run that holds it.</summary>
    public required string Run { get; init; }

    /// <summary>How long it counts when it is not renewed.</summary>
    public required double LeaseSeconds { get; init; }

    /// <summary>Goes up with each write, so that who waits sees that the holder lives.</summary>
    public required int Renewal { get; init; }

    /// <summary>A commit that is decided and perhaps not yet completed.</summary>
    public DecidedCommit? Decided { get; init; }
}
