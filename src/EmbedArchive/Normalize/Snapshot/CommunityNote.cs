namespace EmbedArchive;

/// <summary>A note that readers added to a post. Immutable.</summary>
public sealed record CommunityNote : SnapshotPart
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The addresses in it.</summary>
    public IReadOnlyList<string> Links { get; init => field = value ?? []; } = [];
}
