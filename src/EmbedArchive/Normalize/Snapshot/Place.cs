namespace EmbedArchive;

/// <summary>A place. Immutable.</summary>
public sealed record Place : SnapshotPart
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its country.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }
}
