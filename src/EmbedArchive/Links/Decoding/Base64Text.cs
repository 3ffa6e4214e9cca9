using System.Buffers;
using System.Text;

namespace EmbedArchive.Links;

/// <summary>Base64 as it occurs in links: either alphabet, padding or none, perhaps percent-encoded.</summary>
internal static class Base64Text
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text; null when it is no base64 of UTF-8.</summary>
    internal static string? Decode(ReadOnlySpan<char> value)
    {
        if (DecodeBytes(value) is not { } bytes) return null;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null; // Not text: an encrypted token.
        }
    }

    internal static byte[]? DecodeBytes(ReadOnlySpan<char> value)
    {
        if (value.Contains('%')) value = PercentEncoding.Decode(value);
        value = value.TrimEnd('=');
        var padded = (value.Length + 3) / 4 * 4;
        if (value.Length % 4 == 1) return null;
        var characters = ArrayPool<char>.Shared.Rent(padded);
        try
        {
            value.CopyTo(characters);
            characters.AsSpan(value.Length, padded - value.Length).Fill('=');
            var text = characters.AsSpan(0, padded);
            text.Replace('-', '+');
            text.Replace('_', '/');
            var bytes = new byte[padded / 4 * 3];
            return Convert.TryFromBase64Chars(text, bytes, out var written) ? bytes[..written] : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}
