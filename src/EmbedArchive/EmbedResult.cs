namespace EmbedArchive;

/// <summary>What came of one embed. Immutable.</summary>
/// <param name="Embed">The embed as the article has it.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Snapshot">The post: at least what the article itself held of it.</param>
public sealed record EmbedResult(Embed Embed, EmbedOutcome Outcome, PostSnapshot Snapshot)
{
    /// <summary>What happened and what to do, when the outcome is not <see cref="EmbedOutcome.Archived"/>.</summary>
    public string? Message { get; init; }

    /// <summary>Whether an earlier run had archived it, so that this one did not ask for it.</summary>
    public bool Kept { get; init; }

    /// <summary>What this run saw of a post that an earlier one had archived; null when it was kept, or asked for the first time.</summary>
    public PostObservation? Observation { get; init; }
}
