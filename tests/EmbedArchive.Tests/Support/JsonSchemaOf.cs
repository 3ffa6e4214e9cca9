using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace EmbedArchive.Tests.Support;

/// <summary>The JSON Schema (2020-12) of a shape, made from the very metadata that writes it and from the documentation of the types.</summary>
internal sealed class JsonSchemaOf(Type root, JsonSerializerOptions options)
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    internal JsonObject Make(string id, string title)
    {
        var shape = Object(root);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id, ["title"] = title };
        foreach (var (key, value) in shape.ToArray())
        {
            shape.Remove(key);
            schema[key] = value;
        }
        definitions.Remove(root.Name);
        schema["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value)));
        return schema;
    }

    private JsonObject Object(Type type)
    {
        var schema = new JsonObject { ["type"] = "object", ["description"] = DocumentedTypes.Of(type) };
        definitions[type.Name] = schema; // before its properties: shapes refer to themselves
        var properties = options.GetTypeInfo(type).Properties.Where(p => !p.IsExtensionData).ToArray();
        schema["properties"] = new JsonObject(properties.Select(p =>
        {
            var property = Any(p.PropertyType);
            property["description"] = DocumentedTypes.Of(type, p.Name);
            return KeyValuePair.Create<string, JsonNode?>(p.Name, property);
        }));
        if (properties.Any(p => p.IsRequired)) schema["required"] = new JsonArray([.. properties.Where(p => p.IsRequired).Select(p => JsonValue.Create(p.Name))]);
        return schema;
    }

    private JsonObject Any(Type type)
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
            definitions[type.Name] = new() { ["type"] = "string", ["description"] = DocumentedTypes.Of(type), ["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<object>().Select(v => JsonNode.Parse(JsonSerializer.Serialize(v, options.GetTypeInfo(type))))]) };
            return Reference(type);
        }
        var info = options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Enumerable) return new() { ["type"] = "array", ["items"] = Any(info.ElementType!) };
        if (info.Kind == JsonTypeInfoKind.Dictionary) return new() { ["type"] = "object", ["additionalProperties"] = Any(info.ElementType!) };
        if (!definitions.ContainsKey(type.Name)) Object(type);
        return Reference(type);
    }

    private JsonObject Reference(Type type) => new() { ["$ref"] = type == root ? "#" : "#/$defs/" + type.Name };
}
