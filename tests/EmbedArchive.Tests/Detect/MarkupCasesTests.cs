using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Detect;

/// <summary>The shared table of small cases: each embed once with its id, no decoy. Flattened posts have tests of their own.</summary>
[TestFixture]
internal sealed class MarkupCasesTests
{
    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["twitter"] = "x", ["crowdsignal"] = "polldaddy", ["github"] = "gist", ["googleforms"] = "googledocs", ["googledrive"] = "googledocs",
    };

    [Test]
    public void Nearly_every_embed_is_found_and_no_decoy()
    {
        using var table = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require("knowledge/embed-markup-cases.json")));
        var cases = table.RootElement.ValueKind == JsonValueKind.Array ? table.RootElement : table.RootElement.GetProperty("cases");
        var wrong = new List<string>();
        var count = 0;
        foreach (var row in cases.EnumerateArray().Where(c => !c.GetProperty("form").GetString()!.StartsWith("flattened", StringComparison.Ordinal)))
        {
            count++;
            var content = EmbedDetector.Detect(new Article { Html = row.GetProperty("html").GetString()! }).Embeds
                .Where(e => e.Kind is not (EmbedKind.Timeline or EmbedKind.Profile)).ToList();
            var isDecoy = row.GetProperty("notFor").GetBoolean();
            if (isDecoy ? content.Exists(e => IsOf(row, e)) : content.Count(e => IsOf(row, e) && IsItem(row, e)) != 1) wrong.Add(row.GetProperty("name").GetString()!);
        }

        Assert.That(wrong, Has.Count.LessThanOrEqualTo(count / 100), string.Join(", ", wrong));
    }

    private static bool IsOf(JsonElement row, Embed embed)
    {
        var provider = row.GetProperty("provider").GetString()!;
        return Plain(embed.Provider) == Aliases.GetValueOrDefault(provider, Plain(provider));
    }

    private static bool IsItem(JsonElement row, Embed embed) =>
        row.GetProperty("id").GetString() is { } id ? embed.Id == id || Address(embed.Url) == Address(row.GetProperty("url").GetString()) : Address(embed.Url) == Address(row.GetProperty("url").GetString());

    private static string Plain(string key) => key.Replace("-", "", StringComparison.Ordinal);

    private static string Address(string? url) =>
        (url ?? "").ToLowerInvariant().Replace("https://www.", "https://", StringComparison.Ordinal).Replace("twitter.com/", "x.com/", StringComparison.Ordinal).TrimEnd('/', '?', '#');
}
