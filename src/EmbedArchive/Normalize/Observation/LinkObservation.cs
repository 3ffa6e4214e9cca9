namespace EmbedArchive;

/// <summary>What one run saw of a link that it followed. Immutable.</summary>
public sealed record LinkObservation
{
    /// <summary>When it was followed (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was seen, against what was known before.</summary>
    public required ObservedChange Change { get; init; }

    /// <summary>How the following ended.</summary>
    public required ExpandOutcome Outcome { get; init; }

    /// <summary>The last address that was reached or named.</summary>
    public string? Final { get; init; }

    /// <summary>What happened and what to do, when it did not end as <see cref="ExpandOutcome.Resolved"/>.</summary>
    public string? Message { get; init; }
}
