namespace EmbedArchive;

/// <summary>What came of one embed. Immutable.</summary>
/// <param name="Embed">The embed as the article has it.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Snapshot">The post: at least what the article itself held of it.</param>
public sealed record EmbedResult(Embed Embed, EmbedOutcome Outcome, PostSnapshot Snapshot)
{
    /// <summary>What happened and what to do, when the outcome is not <see cref="EmbedOutcome.Archived"/>.</summary>
    public string? Message { get; init; }
}
