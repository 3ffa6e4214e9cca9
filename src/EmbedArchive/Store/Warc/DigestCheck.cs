using System.Security.Cryptography;

namespace EmbedArchive.Store.Warc;

/// <summary>Whether bytes are those that a written digest says. One that is missing, or of an algorithm that is not checked, holds always.</summary>
internal sealed class DigestCheck(string? written) : IDisposable
{
    private readonly HashAlgorithmName? algorithm = WarcDigest.Algorithm(written);
    private IncrementalHash? hash;

    /// <summary>Whether it is that of these bytes alone: without the state of a hash, which costs more than a short record's bytes do.</summary>
    internal bool Holds(ReadOnlySpan<byte> bytes)
    {
        if (algorithm is not { } known) return true;
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        return WarcDigest.Matches(written!, digest[..CryptographicOperations.HashData(known, bytes, digest)]);
    }

    /// <summary>Whether it is that of all that was appended.</summary>
    internal bool Holds() => hash is null || WarcDigest.Matches(written!, hash.GetHashAndReset());

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (algorithm is { } known) (hash ??= IncrementalHash.CreateHash(known)).AppendData(bytes);
    }

    public void Dispose() => hash?.Dispose();
}
