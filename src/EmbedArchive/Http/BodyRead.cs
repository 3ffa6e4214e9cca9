namespace EmbedArchive.Http;

/// <summary>What was read of a body.</summary>
/// <param name="Wire">The bytes.</param>
/// <param name="Truncated">Why they are not all.</param>
/// <param name="Failure">What ended the reading too early, if something did.</param>
internal readonly record struct BodyRead(ReadOnlyMemory<byte> Wire, Truncation Truncated, Exception? Failure = null);
