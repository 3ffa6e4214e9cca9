using System.Text.Json.Nodes;
using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Support;

/// <summary>The JSON Schema (2020-12) of snapshots, made from the very metadata that writes them and from the documentation of the types.</summary>
internal static class SnapshotSchema
{
    internal static JsonObject Make() => new JsonSchemaOf(typeof(PostSnapshot), SnapshotJson.Indented).Make(PostSnapshot.CurrentSchema, "A post, normalized");

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
}
