using EmbedArchive.Http;

namespace EmbedArchive.Normalize;

/// <summary>The text of an answer, in the encoding that it is really in.</summary>
internal static class Charsets
{
    internal static string Decode(Capture capture) => WebEncoding.Decode(capture.Body.Span, Label(capture.Header("Content-Type"))).Text;

    /// <summary>The charset that a Content-Type names, quotes and a stray semicolon removed.</summary>
    private static string? Label(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + 8)..].Split(';')[0].Trim(' ', '"', '\'');
    }
}
