using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>One record to be written: its fields and its block in two parts, so that a body need not be copied behind its head.</summary>
internal sealed record WarcEntry(WarcFields Fields, ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body)
{
    /// <summary>The body, when it is too long for memory.</summary>
    internal StagedBytes? Staged { get; init; }

    /// <summary>Content-Length.</summary>
    internal long Length => Head.Length + (Staged?.Length ?? Body.Length);
}
