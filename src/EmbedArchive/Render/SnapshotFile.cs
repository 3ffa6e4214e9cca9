namespace EmbedArchive.Render;

/// <summary>A snapshot as it lies in the archive.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Sha256">SHA-256 (hex) of its bytes.</param>
internal sealed record SnapshotFile(string Path, string Sha256)
{
    /// <summary>What each run saw of the post, in their order.</summary>
    internal IReadOnlyList<PostObservation> Observations { get; init; } = [];
}
