using System.Text;

namespace EmbedArchive.Http;

/// <summary>
/// Replaces secrets in what is kept of an exchange: as they are, percent-encoded, and in base64. Done before anything is written or read
/// further, so that no output can hold one, and alike on both sides of a replay.
/// </summary>
internal static class CaptureRedaction
{
    internal const string Mark = "REDACTED";

    internal static string Of(string text, IReadOnlyList<string> secrets)
    {
        foreach (var form in Forms(secrets)) text = text.Replace(form, Mark, StringComparison.OrdinalIgnoreCase);
        return text;
    }

    /// <summary>The bytes with every secret replaced; the same memory when there is none in it.</summary>
    internal static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> bytes, IReadOnlyList<string> secrets)
    {
        foreach (var form in Forms(secrets)) bytes = Replace(bytes, Encoding.UTF8.GetBytes(form));
        return bytes;
    }

    private static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> bytes, byte[] secret)
    {
        var at = bytes.Span.IndexOf(secret);
        if (at < 0) return bytes;
        var result = new MemoryStream(bytes.Length);
        for (; at >= 0; at = bytes.Span.IndexOf(secret))
        {
            result.Write(bytes.Span[..at]);
            result.Write("REDACTED"u8);
            bytes = bytes[(at + secret.Length)..];
        }
        result.Write(bytes.Span);
        return result.ToArray();
    }

    private static IEnumerable<string> Forms(IReadOnlyList<string> secrets) =>
        secrets.Where(s => s.Length > 0)
            .SelectMany(s => (string[])[s, Uri.EscapeDataString(s), Convert.ToBase64String(Encoding.UTF8.GetBytes(s)).TrimEnd('=')])
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal);
}
