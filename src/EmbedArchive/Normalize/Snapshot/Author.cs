namespace EmbedArchive;

/// <summary>Who published a post. Immutable.</summary>
public sealed record Author : SnapshotPart
{
    /// <summary>The platform's own id.</summary>
    public string? Id { get; init; }

    /// <summary>The handle, without a leading <c>@</c>.</summary>
    public string? Handle { get; init; }

    /// <summary>The shown name.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The address of the profile.</summary>
    public string? Url { get; init; }

    /// <summary>The picture.</summary>
    public Media? Avatar { get; init; }

    /// <summary>Whether the platform marks the account as verified.</summary>
    public bool? Verified { get; init; }

    /// <summary>The sort of that mark, in the platform's word.</summary>
    public string? VerifiedKind { get; init; }

    /// <summary>Whether the account says that it is automated.</summary>
    public bool? Bot { get; init; }

    /// <summary>Whether the account shows its posts to followers only.</summary>
    public bool? Protected { get; init; }

    /// <summary>What the account says of itself.</summary>
    public string? Description { get; init; }
}
