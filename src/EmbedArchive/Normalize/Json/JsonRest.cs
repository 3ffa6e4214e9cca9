using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbedArchive.Normalize;

/// <summary>
/// What an answer said of a post and no field holds: of every object that a fact was taken from, the members that were not taken. Bounded,
/// in the order of the answer; what does not fit stands in the capture.
/// </summary>
internal sealed class JsonRest
{
    /// <summary>Characters kept of one answer.</summary>
    internal const int MaxText = 16 * 1024;

    /// <summary>Characters kept of one text; of a larger value inside nothing is kept.</summary>
    internal const int MaxValue = 2000;

    /// <summary>Deeper parts are left out.</summary>
    internal const int MaxDepth = 12;

    private int left = MaxText;

    /// <summary>The rest of a value that was read; null when nothing is left of it.</summary>
    internal JsonNode? Of(JsonElement value, JsonTrace trace) => Rest(value, trace, MaxDepth);

    /// <summary>The metadata of a page that was not taken.</summary>
    internal JsonNode? Of(HtmlPage page)
    {
        var kept = new JsonObject();
        foreach (var (name, values) in page.MetasLeft())
        {
            JsonNode[] told = [.. values.Distinct(StringComparer.Ordinal).Select(Text).OfType<JsonNode>()];
            if (told.Length > 0 && Spent(name.Length)) kept[name] = told.Length == 1 ? told[0] : new JsonArray(told);
        }
        return kept.Count == 0 ? null : kept;
    }

    private JsonNode? Rest(JsonElement value, JsonTrace trace, int depth)
    {
        if (depth == 0) return null;
        if (value.ValueKind == JsonValueKind.Array)
        {
            var items = value.EnumerateArray().Select((item, at) => trace.Seen(at) is { } seen ? Rest(item, seen, depth - 1) : null).OfType<JsonNode>().ToArray();
            return items.Length == 0 ? null : new JsonArray(items);
        }
        if (value.ValueKind != JsonValueKind.Object) return null;
        var kept = new JsonObject();
        var isOfPost = trace.HasTaken;
        foreach (var member in value.EnumerateObject())
        {
            var (name, seen) = (JsonText.Name(member), trace.Seen(JsonText.Name(member)));
            if (seen is { IsTaken: true } || name == "@context") continue;
            var rest = seen is { IsEmpty: false } ? Rest(member.Value, seen, depth - 1) : isOfPost ? Copy(member.Value, depth - 1) : null;
            if (rest is null || (left -= name.Length) < 0) continue;
            kept[name] = rest;
        }
        return kept.Count == 0 ? null : kept;
    }

    /// <summary>A value that nobody looked at; null for what says nothing.</summary>
    private JsonNode? Copy(JsonElement value, int depth)
    {
        if (depth == 0 || left <= 0) return null;
        switch (value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return Spent(5) ? JsonValue.Create(value.GetBoolean()) : null;
            case JsonValueKind.Number:
                return Spent(value.GetRawText().Length) ? JsonNode.Parse(value.GetRawText()) : null;
            case JsonValueKind.String:
                return Text(JsonText.Value(value));
            case JsonValueKind.Array when value.GetRawText().Length <= MaxValue:
                var items = value.EnumerateArray().Select(item => Copy(item, depth - 1)).OfType<JsonNode>().ToArray();
                return items.Length == 0 ? null : new JsonArray(items);
            case JsonValueKind.Object when value.GetRawText().Length <= MaxValue:
                var kept = new JsonObject();
                foreach (var member in value.EnumerateObject())
                    if (Copy(member.Value, depth - 1) is { } inner && Spent(member.Name.Length))
                        kept[JsonText.Name(member)] = inner;
                return kept.Count == 0 ? null : kept;
            default:
                return null;
        }
    }

    private JsonValue? Text(string text)
    {
        text = JsonText.WholePairs(text.Length > MaxValue ? text[..MaxValue] : text);
        return text.Length > 0 && Spent(text.Length) ? JsonValue.Create(text) : null;
    }

    private bool Spent(int characters) => (left -= characters) >= 0;
}
