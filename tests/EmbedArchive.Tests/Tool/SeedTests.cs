using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>The user's own example: one post survives in a bare text, cut in two by its own attribution line.</summary>
[TestFixture]
internal sealed class SeedTests
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public async Task The_seed_gives_what_is_expected_and_nothing_else()
    {
        var article = SharedFolder.Require("seed/article.txt");
        using var expected = JsonDocument.Parse(await File.ReadAllBytesAsync(SharedFolder.Require("seed/expected.json")));
        var run = await ToolRun.OfAsync("detect", article, "--format", "json");

        Assert.That(run.ExitCode, Is.EqualTo(0), run.Errors);
        foreach (var list in new[] { "embeds", "links" })
        {
            var (want, got) = (expected.RootElement.GetProperty(list), run.Json.GetProperty(list));
            Assert.That(got.GetArrayLength(), Is.EqualTo(want.GetArrayLength()), list);
            foreach (var (w, g) in want.EnumerateArray().Zip(got.EnumerateArray())) AssertHolds(w, g);
        }
    }

    private static void AssertHolds(JsonElement want, JsonElement got)
    {
        foreach (var member in want.EnumerateObject())
            if (member.Value.ValueKind == JsonValueKind.Object) AssertHolds(member.Value, got.GetProperty(member.Name));
            else Assert.That(got.GetProperty(member.Name).GetRawText().ReplaceLineEndings("\n"), Is.EqualTo(JsonSerializer.Serialize(member.Value, AsItIs)), member.Name);
    }
}
