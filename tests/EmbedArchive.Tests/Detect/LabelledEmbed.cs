using System.Text.Json;
using System.Text.RegularExpressions;

namespace EmbedArchive.Tests.Detect;

/// <summary>An embed as a label of a page tells it.</summary>
internal sealed record LabelledEmbed(string Provider, string Kind, string? Id, string? Url)
{
    private static readonly Dictionary<string, string> Aliases = new() { ["twitter"] = "x", ["crowdsignal"] = "polldaddy", ["googlemaps"] = "google-maps", ["googledocs"] = "google-docs" };

    internal static LabelledEmbed Of(JsonElement label) => new(
        label.GetProperty("provider").GetString()!, label.GetProperty("kind").GetString()!, TextOf(label, "id"), TextOf(label, "url"));

    internal bool IsOf(Embed embed) => Aliases.GetValueOrDefault(Provider, Provider) == embed.Provider;

    /// <summary>How surely a detected embed is the labelled one: 3 by id or address, 2 by an id in the other's address, 1 by provider and kind, 0 not at all.</summary>
    internal int Match(Embed embed)
    {
        if (!IsOf(embed)) return 0;
        if (Id is not null && embed.Id is { } id && (id == Id || id.EndsWith("/" + Id, StringComparison.Ordinal) || Id.EndsWith("/" + id, StringComparison.Ordinal))) return 3;
        if (Url is not null && embed.Url is not null && Plain(Url) == Plain(embed.Url)) return 3;
        if (StandsIn(Id, embed.Url) || StandsIn(embed.Id, Url)) return 2;
        return Id is null && Kind.Equals(embed.Kind.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    public override string ToString() => $"{Provider} {Id ?? Url}";

    private static bool StandsIn(string? id, string? url) =>
        id is { Length: >= 5 } && url is not null && Regex.IsMatch(Uri.UnescapeDataString(url), $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])");

    private static string Plain(string url) => Regex.Replace(url.ToLowerInvariant(), @"^(https?:)?//(www\.|m\.|mobile\.|web\.)?", "").Replace("twitter.com/", "x.com/", StringComparison.Ordinal).Split('#')[0].TrimEnd('/', '?');

    private static string? TextOf(JsonElement label, string name) => label.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
