using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Normalize;

/// <summary>The text of an answer.</summary>
internal static class Charsets
{
    internal static string Decode(Capture capture) => Encoding.UTF8.GetString(capture.Body.Span).TrimStart('\uFEFF');
}
