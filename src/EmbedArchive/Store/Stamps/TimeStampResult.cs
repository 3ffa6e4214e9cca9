namespace EmbedArchive;

/// <summary>What came of asking one authority for a stamp over the manifest. Immutable.</summary>
/// <param name="Authority">Its name in the options.</param>
public sealed record TimeStampResult(string Authority)
{
    /// <summary>The stamp's file in the archive; null when there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The time that it names (UTC).</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why there is no stamp, or what is wrong with it; null when all is well. The archive is whole without it.</summary>
    public string? Error { get; init; }
}
