namespace EmbedArchive.Store;

/// <summary>One file of an archive.</summary>
internal sealed record ManifestFile
{
    /// <summary>Relative to the archive, with <c>/</c>; <c>../</c> for the offline article beside it.</summary>
    public required string Path { get; init; }

    public required long Bytes { get; init; }

    public required string Sha256 { get; init; }

    public required string MediaType { get; init; }

    public required FileRole Role { get; init; }

    /// <summary>Of media: the address that it came from first.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Of media: the record of its exchange in the captures.</summary>
    public string? Capture { get; init; }
}
