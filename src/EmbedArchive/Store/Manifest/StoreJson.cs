using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmbedArchive.Normalize;

namespace EmbedArchive.Store;

/// <summary>The JSON of the archive's own files, written as snapshots are, each with a line feed at its end.</summary>
internal static class StoreJson
{
    /// <summary>How it is written.</summary>
    internal static JsonSerializerOptions Options { get; } = new(SnapshotJson.Indented)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SnapshotJson.Indented.TypeInfoResolver, StoreJsonContext.Default),
    };

    internal static byte[] Write<T>(T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
        return [.. json, (byte)'\n'];
    }

    /// <exception cref="JsonException">It is not such JSON.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> json) where T : class =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("It is null.");
}
