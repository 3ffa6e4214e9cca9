using System.Buffers;
using System.Security.Cryptography;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// Digests of WARC fields, <c>label:value</c>. Written as SHA-256 in lower-case hex (the grammar forbids the padding that base32 needs there,
/// warc-specifications annotations 48 and 80); read in either case, hex or base32, SHA-1 too.
/// </summary>
internal static class WarcDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static readonly string OfNothing = Label(SHA256.HashData([]));

    // Put together first, a short block is hashed in one call; each call more costs as much as a kilobyte does.
    private const int Short = 64 * 1024;

    internal static string Of(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty) return OfNothing;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        return Label(hash);
    }

    internal static string Of(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty) return Of(head);
        if (head.Length + body.Length <= Short)
        {
            using var block = new RecordBuffer(head.Length + body.Length);
            return Of(block.Add(head).Add(body).Written);
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(body);
        return Label(hash.GetHashAndReset());
    }

    internal static string Of(ReadOnlySpan<byte> head, StagedBytes body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        using (var read = body.OpenRead())
            for (int count; (count = read.Read(buffer)) > 0;) hash.AppendData(buffer, 0, count);
        ArrayPool<byte>.Shared.Return(buffer);
        return Label(hash.GetHashAndReset());
    }

    internal static string Label(ReadOnlySpan<byte> sha256)
    {
        Span<char> text = stackalloc char[7 + SHA256.HashSizeInBytes * 2];
        "sha256:".CopyTo(text);
        Convert.TryToHexStringLower(sha256, text[7..], out _);
        return new(text);
    }

    /// <summary>The algorithm that a written digest names; null when it is one that is not checked.</summary>
    internal static HashAlgorithmName? Algorithm(string? digest) => digest?.Split(':')[0].ToLowerInvariant() switch
    {
        "sha256" or "sha-256" => HashAlgorithmName.SHA256,
        "sha1" or "sha-1" => HashAlgorithmName.SHA1,
        _ => null,
    };

    /// <summary>Whether a written digest is that of these hash bytes.</summary>
    internal static bool Matches(string digest, ReadOnlySpan<byte> hash)
    {
        var value = digest[(digest.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd('=');
        return value.Equals(Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase) || value.Equals(ToBase32(hash), StringComparison.OrdinalIgnoreCase);
    }

    private static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new char[(bytes.Length * 8 + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text[i] = Base32[(pair >> (11 - (bit % 8))) & 31];
        }
        return new(text);
    }
}
