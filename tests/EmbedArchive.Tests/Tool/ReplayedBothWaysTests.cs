using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>
/// <c>resolve</c> asked for a post, and <c>archive</c> for an article that embeds it, give one snapshot and one outcome from the same capture. What
/// they may differ in: what became of the media files, which only an archive stores.
/// </summary>
[TestFixture]
[NonParallelizable]
internal sealed class ReplayedBothWaysTests
{
    private const string Capture = "other.warc";

    /// <summary>Members of a media item that say what was stored of it.</summary>
    private static readonly string[] Stored = ["state", "path", "sha256", "bytes", "contentType", "capture", "error"];

    private static IEnumerable<TestCaseData> Recorded() => SharedFolder.Has("responses/index.json")
        ? RecordedPost.All().Select(r => new TestCaseData(r).SetName("Both ways: " + r.File))
        : [new TestCaseData(null).SetName("Both ways, recorded answers")];

    private static IEnumerable<TestCaseData> Invented() => InventedAnswersTests.All().Select(r => new TestCaseData(r).SetName("Both ways: " + r.Name));

    [TestCaseSource(nameof(Recorded))]
    public async Task A_recorded_answer_gives_its_state_and_the_same_post(RecordedPost? recorded)
    {
        SharedFolder.Require("responses/index.json");
        if (recorded!.Address is not { } address)
        {
            Assert.That(RecordedPost.NoPost, Does.ContainKey(recorded.File));
            return;
        }
        var warc = recorded.Warc();
        using var folder = new TemporaryFolder();
        var resolved = await ResolveAsync(folder, address, warc);
        Assert.That((string?)JsonNode.Parse(resolved)!["availability"]!["state"], Is.EqualTo(recorded.State));
        if (!RecordedPost.NotEmbedded.ContainsKey(recorded.File)) await AssertSameAsync(address, warc);
    }

    [TestCaseSource(nameof(Invented))]
    public Task An_invented_answer_gives_the_same(InventedAnswer row) => AssertSameAsync(row.Post, row.Warc());

    private static async Task AssertSameAsync(string address, byte[] warc)
    {
        using var folder = new TemporaryFolder();
        var resolved = await ResolveAsync(folder, address, warc);
        var article = folder.Write("story.html", $"<p>Before.</p>\n{Embedding(address)}\n<p>After.</p>");


        var archived = await ToolRun.OfAsync("archive", article, "--replay", folder.PathOf(Capture), "--format", "json", "-o", folder.FullName);

        var embed = archived.Json.GetProperty("embeds").EnumerateArray().Single();
        var stored = await File.ReadAllTextAsync(Directory.GetFiles(folder.PathOf("story.embeds/posts")).Single());
        var outcome = OutcomeRule.Of(PostSnapshot.FromJson(Encoding.UTF8.GetBytes(resolved))).Outcome;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(stored), Is.EquivalentTo(Values(resolved)));
            Assert.That(embed.GetProperty("outcome").GetString(), Is.EqualTo(JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString())));
        }
    }

    private static async Task<string> ResolveAsync(TemporaryFolder folder, string address, byte[] warc)
    {
        await File.WriteAllBytesAsync(folder.PathOf(Capture), warc);
        var run = await ToolRun.OfAsync("resolve", address, "--replay", folder.PathOf(Capture), "--format", "json");
        Assert.That(run.Output, Is.Not.Empty, run.Errors);
        return run.Output;
    }

    /// <summary>As an editor would have embedded it: its address on a line of its own, or a bookmark where the address is that of any page.</summary>
    private static string Embedding(string address)
    {
        var encoded = System.Net.WebUtility.HtmlEncode(address);
        var provider = ProviderCatalog.BuiltIn.TryMatch(address, out var match) ? match.Provider.Key : null;
        return provider == "mastodon" ? $"<iframe class=\"mastodon-embed\" src=\"{encoded}/embed\"></iframe>"
            : provider is not null
            ? $"<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n{encoded}\n</div></figure>"
            : $"<figure class=\"kg-card kg-bookmark-card\"><a class=\"kg-bookmark-container\" href=\"{encoded}\"></a></figure>";
    }

    /// <summary>The post itself, value by value with its way (<c>/author/handle = "ada"</c>), and each answer that told of it.</summary>
    private static IEnumerable<string> Values(string snapshot)
    {
        var json = JsonNode.Parse(snapshot)!.AsObject();
        var answers = json["evidence"]!["sources"]!.AsArray().Where(s => s!["payloadSha256"] is not null)
            .Select(s => string.Join(' ', new[] { "name", "kind", "url", "status", "outcome", "message", "payloadSha256" }.Select(m => s![m]?.ToString())));
        foreach (var name in (string[])["evidence", "fallback"]) json.Remove(name);
        return [.. Values(json, ""), .. answers];
    }

    private static IEnumerable<string> Values(JsonNode? node, string way) => node switch
    {
        JsonObject thing => thing.Where(m => !IsOfTheRun(thing, m.Key)).SelectMany(m => Values(m.Value, $"{way}/{m.Key}")),
        JsonArray list => list.SelectMany((item, i) => Values(item, $"{way}/{i}")),
        _ => [$"{way} = {node?.ToJsonString()}"],
    };

    /// <summary>What a run says of itself: which attempt it was, and of a media item (known by its type and its state) what it stored.</summary>
    private static bool IsOfTheRun(JsonObject thing, string member) =>
        member is "source" or "evidence" || (Stored.Contains(member) && thing.ContainsKey("type") && thing.ContainsKey("state"));
}
