namespace EmbedArchive;

/// <summary>A link followed to its end, hop by hop. Immutable.</summary>
public sealed record ExpandedLink
{
    /// <summary>The address as it was given.</summary>
    public required string Url { get; init; }

    /// <summary>What sort of address it is.</summary>
    public required LinkType Type { get; init; }

    /// <summary>What the address itself tells of its target (innermost); null when only the network knows.</summary>
    public string? Target { get; init; }

    /// <summary>How it ended.</summary>
    public required ExpandOutcome Outcome { get; init; }

    /// <summary>The last address that was reached or named; null when there is none beyond <see cref="Url"/>.</summary>
    public string? Final { get; init; }

    /// <summary>The canonical form of the final address, tracking removed.</summary>
    public string? Canonical { get; init; }

    /// <summary>Every step, in order; kept on failures too.</summary>
    public required IReadOnlyList<LinkHop> Hops { get; init; }

    /// <summary>What happened and what to do, when it did not end as <see cref="ExpandOutcome.Resolved"/>.</summary>
    public string? Error { get; init; }
}
