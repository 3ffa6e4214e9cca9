using System.Security.Cryptography;

namespace EmbedArchive.Store.Warc;

/// <summary>Record ids that follow from what they name: the same exchange has the same id in every run (a version 8 UUID, RFC 9562, 5.8).</summary>
internal static class WarcId
{
    private const int UsualLength = 512;

    /// <summary>The id as <c>urn:uuid:…</c>, without angle brackets.</summary>
    internal static string Of(params ReadOnlySpan<string> parts)
    {
        using var text = new RecordBuffer(UsualLength);
        for (var i = 0; i < parts.Length; i++) (i == 0 ? text : text.Add("\n"u8)).Add(parts[i]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.Written, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }

    /// <summary>An id as a field holds it: in angle brackets.</summary>
    internal static string InBrackets(string id) => "<" + id + ">";

    /// <summary>An id from a field, brackets taken off.</summary>
    internal static string? FromField(string? value) => value?.Trim().TrimStart('<').TrimEnd('>');
}
