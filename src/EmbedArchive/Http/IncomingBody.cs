using System.Buffers;
using System.Security.Cryptography;

namespace EmbedArchive.Http;

/// <summary>
/// A body as it comes in. What is short stays in memory; a longer one is laid into the run's scratch file, where there is one, and hashed on
/// its way, so that memory is bounded by buffers however large it is. Beyond its limit nothing is kept.
/// </summary>
/// <param name="limit">The most bytes that are kept.</param>
/// <param name="scratch">The scratch file; null keeps all in memory.</param>
/// <param name="expected">How many bytes will come, as far as that is known.</param>
internal sealed class IncomingBody(long limit, ScratchFile? scratch, long? expected = null) : IBufferWriter<byte>, IDisposable
{
    /// <summary>A longer body is laid into the scratch file.</summary>
    internal const int LongestInMemory = 256 * 1024;

    private const int PieceLength = 64 * 1024;

    private ArrayBufferWriter<byte>? memory = new((int)Math.Min(Math.Min(expected ?? 16 * 1024, limit) + 1, LongestInMemory));
    private ScratchBytes? laid;
    private IncrementalHash? hash;
    private byte[] piece = [];

    /// <summary>How many bytes are kept.</summary>
    internal long Length => laid?.Length ?? memory!.WrittenCount;

    /// <summary>Whether more came than is kept.</summary>
    internal bool IsLonger { get; private set; }

    /// <summary>The body, when it is in memory; else empty.</summary>
    internal ReadOnlyMemory<byte> Memory => memory?.WrittenMemory ?? default;

    /// <summary>The body, when it is in the scratch file. To be asked for once it is whole.</summary>
    internal StagedBytes? Staged => laid is null ? null : new(laid, Convert.ToHexStringLower(hash!.GetCurrentHash()));

    public Memory<byte> GetMemory(int sizeHint = 0) => memory?.GetMemory(sizeHint) ?? piece;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Takes over what was written into <see cref="GetMemory"/>.</summary>
    /// <exception cref="ArchiveStorageException">The disk does not take it.</exception>
    public void Advance(int count)
    {
        var kept = (int)Math.Min(count, limit - Length);
        IsLonger |= kept < count;
        if (memory is null)
        {
            Lay(piece.AsSpan(0, kept));
            return;
        }
        memory.Advance(kept);
        if (scratch is null || memory.WrittenCount <= LongestInMemory) return;
        (laid, hash, piece) = (new(scratch), IncrementalHash.CreateHash(HashAlgorithmName.SHA256), new byte[PieceLength]);
        Lay(memory.WrittenSpan);
        memory = null;
    }

    public void Dispose() => hash?.Dispose();

    private void Lay(ReadOnlySpan<byte> bytes)
    {
        laid!.Write(bytes);
        hash!.AppendData(bytes);
    }
}
