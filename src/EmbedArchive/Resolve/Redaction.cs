using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Resolve;

/// <summary>Takes secrets out of what is written down. Platforms echo tokens in their error messages, so answers are cleaned before they are read.</summary>
internal static class Redaction
{
    private const string Mark = "REDACTED";

    internal static string Of(string text, IReadOnlyList<string> secrets)
    {
        foreach (var form in Forms(secrets)) text = text.Replace(form, Mark, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The exchange as the readers may see it.</summary>
    internal static Capture Of(Capture capture)
    {
        var secrets = capture.Request.Secrets;
        if (secrets.Count == 0) return capture;
        return capture with
        {
            Request = capture.Request with { Address = new(Of(capture.Request.Address.AbsoluteUri, secrets)) },
            Headers = [.. capture.Headers.Select(h => KeyValuePair.Create(h.Key, Of(h.Value, secrets)))],
            Body = Of(capture.Body, secrets),
        };
    }

    private static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> body, IReadOnlyList<string> secrets)
    {
        // Latin-1 keeps every byte as it is; the marks are ASCII in every encoding that is met here.
        if (!Forms(secrets).Any(form => body.Span.IndexOf(Encoding.UTF8.GetBytes(form)) >= 0)) return body;
        var text = Encoding.Latin1.GetString(body.Span);
        foreach (var form in Forms(secrets)) text = text.Replace(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(form)), Mark, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text);
    }

    /// <summary>As it is, percent-encoded, and as JSON writes it.</summary>
    private static IEnumerable<string> Forms(IReadOnlyList<string> secrets) =>
        secrets.Where(s => s.Length > 0).SelectMany(s => new[] { s, Uri.EscapeDataString(s), s.Replace("/", "\\/", StringComparison.Ordinal) }).Distinct(StringComparer.Ordinal);
}
