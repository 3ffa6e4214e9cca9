namespace EmbedArchive;

/// <summary>Two versions of one post of an archive, compared. Immutable.</summary>
/// <param name="Id">The snapshot's key, such as <c>x:1721…</c>.</param>
/// <param name="Url">The post's address; null when nothing names it.</param>
/// <param name="Versions">How many versions the archive holds.</param>
/// <param name="FromVersion">The older version's number, from 1.</param>
/// <param name="ToVersion">The newer version's number.</param>
/// <param name="Diff">What differs.</param>
public sealed record PostDiff(string Id, string? Url, int Versions, int FromVersion, int ToVersion, SnapshotDiff Diff);
