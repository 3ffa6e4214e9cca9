namespace EmbedArchive.Normalize;

/// <summary>What one source says of one field.</summary>
internal readonly record struct Candidate<T>(EvidenceSource Source, T Value);
