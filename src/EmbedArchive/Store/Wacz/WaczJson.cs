using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmbedArchive.Store.Wacz;

/// <summary>The JSON of a package's own files.</summary>
[JsonSerializable(typeof(CdxEntry))]
[JsonSerializable(typeof(WaczPage))]
[JsonSerializable(typeof(WaczPageList))]
[JsonSerializable(typeof(DataPackage))]
[JsonSerializable(typeof(DataPackageDigest))]
internal sealed partial class WaczJson : JsonSerializerContext
{
    /// <summary>One line each.</summary>
    internal static WaczJson Lines { get; } = new(Settings(indented: false));

    /// <summary>For files that people open.</summary>
    internal static WaczJson Indented { get; } = new(Settings(indented: true));

    // No page holds this JSON: text stays readable.
    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = indented,
        NewLine = "\n",
        Converters = { new InstantConverter() },
    };

    /// <summary>RFC 3339 in UTC with milliseconds, as players compare them.</summary>
    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }
}
