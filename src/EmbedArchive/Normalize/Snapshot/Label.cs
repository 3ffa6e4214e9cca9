namespace EmbedArchive;

/// <summary>A label on a post, its author or its media. Immutable.</summary>
public sealed record Label : SnapshotPart
{
    /// <summary>The label, in the source's word.</summary>
    public required string Value { get; init; }

    /// <summary>Who applied it.</summary>
    public string? AppliedBy { get; init; }

    /// <summary>When it was applied.</summary>
    public DateTimeOffset? AppliedAt { get; init; }

    /// <summary>What it is about: <c>post</c>, <c>author</c> or <c>media</c>.</summary>
    public string? Scope { get; init; }
}
