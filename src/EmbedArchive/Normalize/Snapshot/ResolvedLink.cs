namespace EmbedArchive;

/// <summary>A link inside a post. Immutable.</summary>
public sealed record ResolvedLink : SnapshotPart
{
    /// <summary>The address as the post has it.</summary>
    public required string Original { get; init; }

    /// <summary>What the platform shows for it.</summary>
    public string? Display { get; init; }

    /// <summary>Where it leads, when a source or the expansion tells.</summary>
    public string? Final { get; init; }

    /// <summary>The canonical form of that, tracking removed.</summary>
    public string? Canonical { get; init; }
}
