using System.Text;

namespace EmbedArchive.Normalize;

/// <summary>The text of a record with its facets, whose offsets count bytes of UTF-8.</summary>
internal static class BlueskyText
{
    internal static RichText? Read(Json record)
    {
        if (record["text"].Text is not { } text) return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        var spans = new List<TextPart>();
        foreach (var facet in record["facets"].Items.Take(500))
        {
            if (Utf16(bytes, facet.At("index", "byteStart").Whole) is not { } start
                || Utf16(bytes, facet.At("index", "byteEnd").Whole) is not { } end
                || start >= end)
                continue;
            foreach (var feature in facet["features"].Items)
                if (Span(feature, text[start..end]) is var (type, target))
                    spans.Add(new() { Start = start, End = end, Type = type, Target = target });
        }
        return new() { Plain = text, Lang = Language.Of(record["langs"].First.Text), Spans = [.. spans.OrderBy(s => s.Start)] };
    }

    private static (TextPartType Type, string? Target)? Span(Json feature, string shown) => feature["$type"].Text switch
    {
        "app.bsky.richtext.facet#link" => (TextPartType.Url, HttpAddress.Of(feature["uri"].Text)),
        "app.bsky.richtext.facet#mention" => (TextPartType.Mention, feature["did"].Text is { } did ? "https://bsky.app/profile/" + did : null),
        "app.bsky.richtext.facet#tag" when shown.StartsWith('$') => (TextPartType.Cashtag, Tag(feature)),
        "app.bsky.richtext.facet#tag" => (TextPartType.Hashtag, Tag(feature)),
        _ => null,
    };

    private static string? Tag(Json feature) => feature["tag"].Text is { } tag ? "https://bsky.app/hashtag/" + Uri.EscapeDataString(tag) : null;

    /// <summary>The UTF-16 offset of a byte; null when it lies outside or inside a character.</summary>
    private static int? Utf16(byte[] bytes, long? at) =>
        at is not (>= 0 and var offset) || offset > bytes.Length || (offset < bytes.Length && (bytes[offset] & 0xC0) == 0x80)
            ? null
            : Encoding.UTF8.GetCharCount(bytes, 0, (int)offset);
}
