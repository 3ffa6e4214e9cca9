using System.Text.Json.Serialization;

namespace EmbedArchive.Store.Wacz;

/// <summary>The first line of <c>pages.jsonl</c>. Players take the first line for it whatever it holds, so without it a page is lost.</summary>
internal sealed record WaczPageList(string Format, string Id, string Title, [property: JsonPropertyName("hasText")] bool HasText)
{
    internal static WaczPageList Header { get; } = new("json-pages-1.0", "pages", "All Pages", true);
}
