using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmbedArchive.Tool;

/// <summary>The JSON of the verbs. A value that is not known is <c>null</c>, so that every key is always there.</summary>
[JsonSerializable(typeof(DetectedFile))]
[JsonSerializable(typeof(ExpandedLink))]
[JsonSerializable(typeof(ArchivedFile))]
[JsonSerializable(typeof(VerifiedArchive))]
[JsonSerializable(typeof(ProviderRow))]
[JsonSerializable(typeof(RenderedArchive))]
[JsonSerializable(typeof(RefreshedArchive))]
[JsonSerializable(typeof(ArchiveDiff))]
[JsonSerializable(typeof(PackedArchive))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Text stays readable: the output is UTF-8 and never inside a page.</summary>
    private static readonly ToolJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, typeof(T), Readable);
}
