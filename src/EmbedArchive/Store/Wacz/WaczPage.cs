using System.Text.Json.Serialization;

namespace EmbedArchive.Store.Wacz;

/// <summary>One page that a reader of the package is offered; a line of <c>pages/pages.jsonl</c>.</summary>
/// <param name="Id">Unique in the package.</param>
/// <param name="Url">Its address, which the index must know.</param>
/// <param name="Ts">The instant of its record.</param>
/// <param name="Title">What the list shows.</param>
/// <param name="Text">Its words, for the search of players.</param>
internal sealed record WaczPage(string Id, string Url, DateTimeOffset Ts, string Title, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text);
