namespace EmbedArchive.Tool;

/// <summary>What <c>pack</c> prints for one archive.</summary>
internal sealed record PackedArchive(string Archive, string? File, ArchiveState State, int Pages, int Records, long Bytes, string? Sha256, IReadOnlyList<VerifyFinding> Findings)
{
    internal static PackedArchive From(string file, PackResult result) => new(
        result.Archive, result.Packed ? file : null, result.Verification.State, result.Pages, result.Records, result.Bytes, result.Sha256, result.Verification.Findings);
}
