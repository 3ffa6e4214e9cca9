namespace EmbedArchive;

/// <summary>What one run saw of a post that it asked for. Immutable.</summary>
public sealed record PostObservation
{
    /// <summary>When it was asked for (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was seen, against what was known before.</summary>
    public required ObservedChange Change { get; init; }

    /// <summary>How the asking ended.</summary>
    public required EmbedOutcome Outcome { get; init; }

    /// <summary>The state that was told.</summary>
    public required AvailabilityState Availability { get; init; }

    /// <summary>Whether the platform said so or it was concluded.</summary>
    public required AvailabilityConfidence Confidence { get; init; }

    /// <summary>The version of the snapshot that holds what was seen, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The fields that changed, with their values; empty when nothing did.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init => field = value ?? []; } = [];

    /// <summary>The counts of that day, when they were told: they alone make no version.</summary>
    public Counts? Counts { get; init; }

    /// <summary>What happened and what to do, when the outcome is not <see cref="EmbedOutcome.Archived"/>.</summary>
    public string? Message { get; init; }
}
