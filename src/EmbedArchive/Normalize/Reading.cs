using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbedArchive.Normalize;

/// <summary>What a reader took of one answer, so that the rest of what the answer said is kept too.</summary>
internal sealed class Reading
{
    private readonly List<(JsonElement Value, JsonTrace Trace)> values = [];
    private readonly List<HtmlPage> pages = [];

    /// <summary>A value whose reading is followed.</summary>
    internal Json Follow(JsonElement value)
    {
        var trace = new JsonTrace();
        values.Add((value, trace));
        return new(value, trace);
    }

    internal void Follow(HtmlPage page) => pages.Add(page);

    /// <summary>What is left; null when nothing is.</summary>
    internal JsonElement? Rest()
    {
        var rest = new JsonRest();
        JsonNode?[] parts = [.. values.Select(v => rest.Of(v.Value, v.Trace)), .. pages.Select(p => rest.Of(p))];
        var told = parts.OfType<JsonNode>().ToArray();
        // One part in nearly every case; a page with data in a script has two.
        return told.Length switch
        {
            0 => null,
            1 => JsonElement.Parse(told[0].ToJsonString()),
            _ => JsonElement.Parse(new JsonArray(told).ToJsonString()),
        };
    }
}
