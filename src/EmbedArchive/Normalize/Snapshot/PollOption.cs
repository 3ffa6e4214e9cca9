namespace EmbedArchive;

/// <summary>One option of a poll. Immutable.</summary>
public sealed record PollOption : SnapshotPart
{
    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>Number of votes.</summary>
    public long? Votes { get; init; }

    /// <summary>Share of the votes, 0 to 100.</summary>
    public double? Percent { get; init; }
}
