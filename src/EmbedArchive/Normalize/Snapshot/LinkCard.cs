namespace EmbedArchive;

/// <summary>The preview of a page that a post links to. Immutable.</summary>
public sealed record LinkCard : SnapshotPart
{
    /// <summary>Its address as the post has it.</summary>
    public required string Url { get; init; }

    /// <summary>Where that address leads.</summary>
    public string? ResolvedUrl { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The name of the site.</summary>
    public string? Site { get; init; }

    /// <summary>The picture.</summary>
    public Media? Image { get; init; }
}
