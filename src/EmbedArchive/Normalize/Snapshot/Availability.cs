namespace EmbedArchive;

/// <summary>Whether a post can be had, and how that is known. Immutable.</summary>
public sealed record Availability : SnapshotPart
{
    /// <summary>The state.</summary>
    public required AvailabilityState State { get; init; }

    /// <summary>Whether the platform said so or it was concluded.</summary>
    public required AvailabilityConfidence Confidence { get; init; }

    /// <summary>Who removed it (<c>author</c>, <c>platform</c>, <c>moderator</c>, <c>copyright</c>, <c>country</c>), when that was said.</summary>
    public string? By { get; init; }

    /// <summary>The status of the answer that tells.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The platform's own code.</summary>
    public string? PlatformCode { get; init; }

    /// <summary>The platform's own words.</summary>
    public string? Message { get; init; }

    /// <summary>Id of the source in <see cref="Evidence.Sources"/> that tells.</summary>
    public string? Source { get; init; }

    /// <summary>When it was checked (UTC).</summary>
    public required DateTimeOffset CheckedAt { get; init; }

    /// <summary>When it was first found missing.</summary>
    public DateTimeOffset? FirstMissingAt { get; init; }

    /// <summary>When it was last seen.</summary>
    public DateTimeOffset? LastSeenAt { get; init; }

    /// <summary>The version of this snapshot before; null on the first run.</summary>
    public PreviousSnapshot? PreviousSnapshot { get; init; }
}
