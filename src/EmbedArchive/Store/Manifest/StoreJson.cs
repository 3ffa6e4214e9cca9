using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmbedArchive.Normalize;

namespace EmbedArchive.Store;

/// <summary>The JSON of the archive's own files, written as snapshots are, each with a line feed at its end.</summary>
internal static class StoreJson
{
    private const int UsualLength = 16 * 1024;
    private const int MostKept = 256 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? written;

    /// <summary>How it is written.</summary>
    internal static JsonSerializerOptions Options { get; } = new(SnapshotJson.Indented)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SnapshotJson.Indented.TypeInfoResolver, StoreJsonContext.Default),
    };

    private static JsonWriterOptions Form { get; } = new() { Encoder = Options.Encoder, Indented = true, NewLine = Options.NewLine };

    internal static byte[] Write<T>(T value)
    {
        var buffer = written ??= new ArrayBufferWriter<byte>(UsualLength);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Form)) JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
        buffer.Write("\n"u8);
        var json = buffer.WrittenSpan.ToArray();
        // A manifest of thousands of files must not stay in memory.
        if (buffer.Capacity > MostKept) written = null;
        return json;
    }

    /// <exception cref="JsonException">It is not such JSON.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json) where T : class =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("It is null.");
}
