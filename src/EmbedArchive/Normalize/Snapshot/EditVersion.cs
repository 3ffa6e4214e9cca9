namespace EmbedArchive;

/// <summary>An earlier version of a post. Immutable.</summary>
public sealed record EditVersion : SnapshotPart
{
    /// <summary>Its id, when the platform gives each version one.</summary>
    public string? Id { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Its text.</summary>
    public string? Text { get; init; }
}
