namespace EmbedArchive;

/// <summary>Numbers under a post at one moment. Absent is not zero. Immutable.</summary>
public sealed record Counts : SnapshotPart
{
    /// <summary>Likes, favourites, score.</summary>
    public long? Likes { get; init; }

    /// <summary>Reposts, shares within the platform.</summary>
    public long? Reposts { get; init; }

    /// <summary>Quotes.</summary>
    public long? Quotes { get; init; }

    /// <summary>Replies, comments.</summary>
    public long? Replies { get; init; }

    /// <summary>Views, plays.</summary>
    public long? Views { get; init; }

    /// <summary>Bookmarks.</summary>
    public long? Bookmarks { get; init; }

    /// <summary>Shares to elsewhere.</summary>
    public long? Shares { get; init; }

    /// <summary>Dislikes.</summary>
    public long? Dislikes { get; init; }

    /// <summary>Reactions by sign.</summary>
    public IReadOnlyDictionary<string, long>? Reactions { get; init; }

    /// <summary>When they were counted (UTC).</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Whether the source rounds them.</summary>
    public bool Approximate { get; init; }
}
