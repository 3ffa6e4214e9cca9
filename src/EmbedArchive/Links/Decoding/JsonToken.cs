using System.Text.Json;

namespace EmbedArchive.Links;

/// <summary>Targets inside JSON inside base64: mail senders' click tokens.</summary>
internal static class JsonToken
{
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 8 };

    /// <summary>The text under <paramref name="path"/>; a dot goes into JSON that is itself written as a text.</summary>
    internal static string? Decode(ReadOnlySpan<char> value, string path)
    {
        var text = Base64Text.Decode(value);
        foreach (var key in path.Split('.'))
            if (text is not null) text = Member(text, key);
        return text;
    }

    private static string? Member(string json, string key)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Shallow);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null; // Not the token that it looked like, or a text with half a surrogate pair.
        }
    }
}
