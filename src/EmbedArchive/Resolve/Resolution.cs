namespace EmbedArchive.Resolve;

/// <summary>What came of asking for a post. Whatever the outcome, there is a snapshot.</summary>
/// <param name="Snapshot">The post.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Message">What happened and what to do, when it is not <see cref="EmbedOutcome.Archived"/>.</param>
internal sealed record Resolution(PostSnapshot Snapshot, EmbedOutcome Outcome, string? Message);
