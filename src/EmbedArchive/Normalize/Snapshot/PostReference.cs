namespace EmbedArchive;

/// <summary>Another post, as a name or whole. Immutable.</summary>
public sealed record PostReference : SnapshotPart
{
    /// <summary>Key of its provider.</summary>
    public string? Platform { get; init; }

    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>Its own availability, when a source tells.</summary>
    public Availability? Availability { get; init; }

    /// <summary>The post itself, when a source held it; at most two levels deep.</summary>
    public PostSnapshot? Snapshot { get; init; }
}
