namespace EmbedArchive;

/// <summary>One thing that verification found. Immutable.</summary>
/// <param name="Path">The file, relative to the archive.</param>
/// <param name="Severity">What it means.</param>
/// <param name="What">What is so, in a sentence.</param>
public sealed record VerifyFinding(string Path, FindingSeverity Severity, string What);
