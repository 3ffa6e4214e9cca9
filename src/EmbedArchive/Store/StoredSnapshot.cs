namespace EmbedArchive.Store;

/// <summary>A snapshot as it lies in the archive.</summary>
/// <param name="Path">Its path in the archive.</param>
/// <param name="Sha256">SHA-256 (hex) of its bytes.</param>
internal sealed record StoredSnapshot(string Path, string Sha256)
{
    /// <summary>Which version of the post it is, from 1; those before lie beside it.</summary>
    internal int Version { get; init; } = 1;

    /// <summary>What each asking saw, once it was asked for more than once.</summary>
    internal IReadOnlyList<PostObservation> Observations { get; init; } = [];
}
