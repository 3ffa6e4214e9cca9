using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Support;

/// <summary>The JSON Schema (2020-12) of snapshots, made from the very metadata that writes them and from the documentation of the types.</summary>
internal static class SnapshotSchema
{
    internal static JsonObject Make()
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var root = Object(typeof(PostSnapshot), definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = PostSnapshot.CurrentSchema,
            ["title"] = "A post, normalized",
        };
        foreach (var (key, value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }
        definitions.Remove(nameof(PostSnapshot));
        schema["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value)));
        return schema;
    }

    /// <summary>Every shape with its properties: name, type and explanation, for people.</summary>
    internal static IEnumerable<(string Shape, string About, IReadOnlyList<(string Name, string Type, bool Required, string About)> Fields)> Describe()
    {
        var schema = Make();
        yield return ("PostSnapshot", DocumentedTypes.Of(typeof(PostSnapshot)), Fields(schema));
        foreach (var (name, definition) in schema["$defs"]!.AsObject())
            if (definition!["properties"] is not null) yield return (name, (string)definition["description"]!, Fields(definition.AsObject()));
    }

    private static List<(string, string, bool, string)> Fields(JsonObject shape) =>
        [.. shape["properties"]!.AsObject().Select(p => (p.Key, Word(p.Value!), shape["required"]?.AsArray().Any(r => (string)r! == p.Key) == true, (string?)p.Value!["description"] ?? ""))];

    private static string Word(JsonNode type) =>
        type["$ref"] is { } reference ? ((string)reference!).Split('/')[^1].Replace("#", "PostSnapshot", StringComparison.Ordinal)
        : type["items"] is { } items ? Word(items) + "[]"
        : type["additionalProperties"] is JsonObject values ? "object of " + Word(values)
        : (string?)type["format"] == "date-time" ? "time"
        : (string?)type["type"] ?? "any";

    private static JsonObject Object(Type type, SortedDictionary<string, JsonObject> definitions)
    {
        var schema = new JsonObject { ["type"] = "object", ["description"] = DocumentedTypes.Of(type) };
        definitions[type.Name] = schema; // before its properties: shapes refer to themselves
        var properties = SnapshotJson.Indented.GetTypeInfo(type).Properties.Where(p => !p.IsExtensionData).ToArray();
        schema["properties"] = new JsonObject(properties.Select(p =>
        {
            var property = Any(p.PropertyType, definitions);
            property["description"] = DocumentedTypes.Of(type, p.Name);
            return KeyValuePair.Create<string, JsonNode?>(p.Name, property);
        }));
        if (properties.Any(p => p.IsRequired)) schema["required"] = new JsonArray([.. properties.Where(p => p.IsRequired).Select(p => JsonValue.Create(p.Name))]);
        return schema;
    }

    private static JsonObject Any(Type type, SortedDictionary<string, JsonObject> definitions)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return new() { ["type"] = "string" };
        if (type == typeof(bool)) return new() { ["type"] = "boolean" };
        if (type == typeof(int) || type == typeof(long)) return new() { ["type"] = "integer" };
        if (type == typeof(double)) return new() { ["type"] = "number" };
        if (type == typeof(DateTimeOffset)) return new() { ["type"] = "string", ["format"] = "date-time" };
        if (type == typeof(JsonElement)) return [];
        if (type.IsEnum)
        {
            definitions[type.Name] = new() { ["type"] = "string", ["description"] = DocumentedTypes.Of(type), ["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<object>().Select(v => JsonNode.Parse(JsonSerializer.Serialize(v, SnapshotJson.Indented.GetTypeInfo(type))))]) };
            return Reference(type);
        }
        var info = SnapshotJson.Indented.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Enumerable) return new() { ["type"] = "array", ["items"] = Any(info.ElementType!, definitions) };
        if (info.Kind == JsonTypeInfoKind.Dictionary) return new() { ["type"] = "object", ["additionalProperties"] = Any(info.ElementType!, definitions) };
        if (!definitions.ContainsKey(type.Name)) Object(type, definitions);
        return Reference(type);
    }

    private static JsonObject Reference(Type type) => new() { ["$ref"] = type == typeof(PostSnapshot) ? "#" : "#/$defs/" + type.Name };
}
