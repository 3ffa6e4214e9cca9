namespace EmbedArchive;

/// <summary>A part of a text that means something. Immutable.</summary>
public sealed record TextPart : SnapshotPart
{
    /// <summary>Offset of the first code unit.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last one.</summary>
    public required int End { get; init; }

    /// <summary>What it is.</summary>
    public required TextPartType Type { get; init; }

    /// <summary>The address that it leads to.</summary>
    public string? Target { get; init; }

    /// <summary>What the platform shows for it, when that differs.</summary>
    public string? Display { get; init; }
}
