using System.Text.Json;
using System.Text.RegularExpressions;

namespace EmbedArchive.Tests.Detect;

/// <summary>One row of the shared table of small cases.</summary>
internal sealed class MarkupCase(JsonElement row)
{
    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["twitter"] = "x", ["crowdsignal"] = "polldaddy", ["github"] = "gist", ["googleforms"] = "googledocs", ["googledrive"] = "googledocs",
    };

    internal string Name => row.GetProperty("name").GetString()!;

    internal string Html => row.GetProperty("html").GetString()!;

    internal bool IsDecoy => row.GetProperty("notFor").GetBoolean();

    private string Provider => row.GetProperty("provider").GetString()!;

    /// <summary>What the article itself holds of the post, as far as the table tells.</summary>
    private IEnumerable<(string Name, string Value)> Fallback =>
        row.TryGetProperty("fallback", out var facts) && facts.ValueKind == JsonValueKind.Object
            ? facts.EnumerateObject().Select(f => (f.Name, f.Value.GetString() ?? "")).Where(f => f.Item2.Length > 0)
            : [];

    internal bool IsWrong(List<Embed> content) =>
        IsDecoy ? content.Exists(e => Provider is "none" or "amp" or "web" || IsOf(e)) : content.Count(IsItem) != 1;

    /// <summary>What the table tells of the post and detection does not.</summary>
    internal IEnumerable<string> Unread(List<Embed> content)
    {
        if (IsDecoy || content.Find(IsItem) is not { } embed) yield break;
        foreach (var (name, value) in Fallback)
            if (!Squeezed(Fact(embed, name)).Contains(Squeezed(value), StringComparison.Ordinal)) yield return $"{Name}: {name} '{value}'";
    }

    private bool IsOf(Embed embed) => Plain(embed.Provider) == Aliases.GetValueOrDefault(Plain(Provider), Plain(Provider));

    // A flattened post that nothing names is known by who wrote it and when.
    private bool IsItem(Embed embed)
    {
        if (!IsOf(embed)) return false;
        if (row.GetProperty("id").GetString() is { } id && embed.Id == id) return true;
        if (row.GetProperty("url").GetString() is { } url) return Address(embed.Url) == Address(url);
        return row.GetProperty("id").GetString() is null
            && Fallback.Where(f => f.Name is "handle" or "date" or "author").All(f => Squeezed(Fact(embed, f.Name)).StartsWith(Squeezed(f.Value), StringComparison.Ordinal));
    }

    private static string? Fact(Embed embed, string name) => name switch
    {
        "text" => embed.Fallback?.Text,
        "title" => embed.Fallback?.Title,
        "author" => embed.Fallback?.Author,
        "handle" => embed.Fallback?.Handle,
        "date" => embed.Fallback?.Date,
        "lang" => embed.Fallback?.Lang,
        _ => null,
    };

    private static string Squeezed(string? text) => Regex.Replace(text ?? "", @"\s+", " ").Trim().TrimStart('@').ToLowerInvariant();

    private static string Plain(string key) => Regex.Replace(key.ToLowerInvariant(), "[-_ .]", "");

    private static string Address(string? url) =>
        Regex.Replace((url ?? "").Trim().ToLowerInvariant(), @"^https?://(www\.|m\.|mobile\.)?", "").Replace("twitter.com/", "x.com/", StringComparison.Ordinal).TrimEnd('/', '?', '#');
}
