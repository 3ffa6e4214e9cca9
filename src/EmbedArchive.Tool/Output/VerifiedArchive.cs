namespace EmbedArchive.Tool;

/// <summary>What <c>verify</c> prints for one archive.</summary>
internal sealed record VerifiedArchive(string Archive, VerifyReport Report);
