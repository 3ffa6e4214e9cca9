namespace EmbedArchive;

/// <summary>What came of packing one archive. Immutable.</summary>
public sealed record PackResult
{
    /// <summary>The archive, as it was named.</summary>
    public required string Archive { get; init; }

    /// <summary>Whether a package was written. An archive that is not complete is not packed: see <see cref="Verification"/>.</summary>
    public required bool Packed { get; init; }

    /// <summary>What verification found before.</summary>
    public required VerifyReport Verification { get; init; }

    /// <summary>Pages that a reader of the package is offered: the offline article first, then each post.</summary>
    public int Pages { get; init; }

    /// <summary>Answers and files that its index leads to.</summary>
    public int Records { get; init; }

    /// <summary>The size of the package, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>SHA-256 (hex) of the package; null when none was written.</summary>
    public string? Sha256 { get; init; }
}
