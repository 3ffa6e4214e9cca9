namespace EmbedArchive.Http;

/// <summary>What was read of a body.</summary>
/// <param name="Wire">The bytes; empty when they are <paramref name="Staged"/>.</param>
/// <param name="Staged">The bytes, when they are too long for memory.</param>
/// <param name="Truncated">Why they are not all.</param>
/// <param name="Failure">What ended the reading too early, if something did.</param>
internal readonly record struct BodyRead(ReadOnlyMemory<byte> Wire, StagedBytes? Staged, Truncation Truncated, Exception? Failure = null)
{
    internal static BodyRead Of(IncomingBody body, Truncation truncated, Exception? failure = null) => new(body.Memory, body.Staged, truncated, failure);

    /// <summary>How many bytes came.</summary>
    internal long Length => Staged?.Length ?? Wire.Length;

    /// <summary>The bytes from their start.</summary>
    internal Stream OpenRead() => Staged?.OpenRead() ?? MemoryBytes.OpenRead(Wire);
}
