namespace EmbedArchive;

/// <summary>A poll. Immutable.</summary>
public sealed record Poll : SnapshotPart
{
    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The options, in order.</summary>
    public required IReadOnlyList<PollOption> Options { get; init; }

    /// <summary>Number of votes.</summary>
    public long? TotalVotes { get; init; }

    /// <summary>Number of voters, when more than one vote is allowed.</summary>
    public long? TotalVoters { get; init; }

    /// <summary>Whether more than one vote is allowed.</summary>
    public bool? Multiple { get; init; }

    /// <summary>When it closes or closed.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>Whether it is closed.</summary>
    public bool? Closed { get; init; }
}
