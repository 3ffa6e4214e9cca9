using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EmbedArchive.Tests.Support;

/// <summary>The keywords of JSON Schema 2020-12 that the schema in docs/schema uses; any other keyword in a schema is an error here.</summary>
internal static partial class SchemaValidator
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What is wrong, each with its place; also properties that the schema does not name, as our own writing has none.</summary>
    internal static IReadOnlyList<string> Check(JsonNode? json, JsonObject schema)
    {
        List<string> problems = [];
        Check(json, schema, schema, "", problems);
        return problems;
    }

    private static void Check(JsonNode? json, JsonObject schema, JsonObject root, string at, List<string> problems)
    {
        foreach (var (keyword, value) in schema)
        {
            var holds = keyword switch
            {
                "$ref" => Follow((string)value!, root) is var target && Into(() => Check(json, target, root, at, problems)),
                "type" => IsType(json, (string)value!),
                "enum" => value!.AsArray().Any(v => JsonNode.DeepEquals(v, json)),
                "format" => (string)value! == "date-time" && Rfc3339().IsMatch((string)json!) && DateTimeOffset.TryParse((string)json!, CultureInfo.InvariantCulture, out _),
                "required" => value!.AsArray().All(name => json is JsonObject o && o.ContainsKey((string)name!)),
                "items" => json is JsonArray list && Into(() => Each(list.Select((item, i) => ($"{at}/{i}", item)), value!.AsObject())),
                "properties" => json is JsonObject members && Into(() =>
                {
                    foreach (var (name, member) in members)
                        if (value![name] is JsonObject property) Check(member, property, root, $"{at}/{name}", problems);
                        else problems.Add($"{at}/{name}: not in the schema");
                }),
                "additionalProperties" => json is JsonObject entries && Into(() => Each(entries.Select(e => ($"{at}/{e.Key}", e.Value)), value!.AsObject())),
                _ => Notes.Contains(keyword),
            };
            if (!holds) problems.Add($"{at}: {keyword} does not hold for {json?.ToJsonString() ?? "null"}");
        }

        void Each(IEnumerable<(string At, JsonNode? Item)> items, JsonObject of)
        {
            foreach (var (place, item) in items) Check(item, of, root, place, problems);
        }
    }

    private static bool Into(Action check)
    {
        check();
        return true;
    }

    private static JsonObject Follow(string reference, JsonObject root) => reference == "#" ? root : root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    private static bool IsType(JsonNode? json, string type) => type switch
    {
        "object" => json is JsonObject,
        "array" => json is JsonArray,
        "string" => json?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => json?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => json?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => json?.GetValueKind() == System.Text.Json.JsonValueKind.Number && !json.ToJsonString().Contains('.', StringComparison.Ordinal),
        _ => false,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", RegexOptions.NonBacktracking)]
    private static partial Regex Rfc3339();
}
