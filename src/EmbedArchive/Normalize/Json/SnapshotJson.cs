using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EmbedArchive.Normalize;

/// <summary>
/// The JSON of everything this library writes: camel case, enums as words, nulls and empty lists left out (required lists stay), text as
/// it is instead of escaped. Reading keeps fields that are not known.
/// </summary>
internal static class SnapshotJson
{
    /// <summary>Indented, for files that people open.</summary>
    internal static JsonSerializerOptions Indented { get; } = Make(indented: true);

    /// <summary>One line.</summary>
    internal static JsonSerializerOptions Compact { get; } = Make(indented: false);

    /// <summary>How a shape of <see cref="SnapshotJsonContext"/> is written and read.</summary>
    internal static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    internal static string Write<T>(T value, bool indented = true) => JsonSerializer.Serialize(value, Of<T>(indented ? Indented : Compact));

    /// <exception cref="JsonException">It is not such JSON.</exception>
    internal static T? Read<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Of<T>(Compact));

    private static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            Converters = { new UtcTimeConverter() },
            TypeInfoResolver = SnapshotJsonContext.Default.WithAddedModifier(LeaveOutEmptyLists),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (!property.IsRequired && !property.IsExtensionData && property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 } || (value is IEnumerable list and not ICollection && list.GetEnumerator().MoveNext());
    }
}
