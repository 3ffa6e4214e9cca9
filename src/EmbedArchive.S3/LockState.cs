namespace EmbedArchive.S3;

/// <summary>The lock as it was seen: what it says, and the version by which it can be replaced.</summary>
internal sealed record LockState(LeaseRecord Record, string ETag);
