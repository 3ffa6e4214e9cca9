namespace EmbedArchive.S3;

/// <summary>A commit that counts: until it is completed, the files are read from where their run laid them.</summary>
internal sealed record DecidedCommit
{
    /// <summary>The run that laid the files.</summary>
    public required string Run { get; init; }

    /// <summary>The files' paths, in the order of their making; the last one is the sign that all are there.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The key from which a file is read; null when the commit does not change it.</summary>
    internal string? KeyOf(string path, ArchiveKeys keys)
    {
        for (var n = 0; n < Paths.Count; n++)
            if (Paths[n] == path) return keys.Staged(Run, n);
        return null;
    }
}
