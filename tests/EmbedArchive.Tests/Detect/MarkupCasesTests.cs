using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Detect;

/// <summary>The shared table of small cases, flattened posts among them: each embed once with its id, no decoy, and what the markup itself tells of the post.</summary>
[TestFixture]
internal sealed class MarkupCasesTests
{
    [Test]
    public void Nearly_every_embed_is_found_with_what_the_article_tells_of_it_and_no_decoy()
    {
        using var table = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require("knowledge/embed-markup-cases.json")));
        var rows = table.RootElement.ValueKind == JsonValueKind.Array ? table.RootElement : table.RootElement.GetProperty("cases");
        var cases = rows.EnumerateArray().Select(r => new MarkupCase(r)).ToList();
        var found = cases.ConvertAll(c => (Case: c, Content: Content(c)));
        var wrong = found.Where(f => f.Case.IsWrong(f.Content)).Select(f => f.Case).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(wrong.Where(c => c.IsDecoy).Select(c => c.Name), Is.Empty);
            Assert.That(wrong, Has.Count.LessThanOrEqualTo(cases.Count(c => !c.IsDecoy) / 100), string.Join(", ", wrong.Select(c => c.Name)));
            Assert.That(found.SelectMany(f => f.Case.Unread(f.Content)), Is.Empty);
        }
    }

    // Boxes that show whoever posts last are no posts.
    private static List<Embed> Content(MarkupCase row) =>
        [.. EmbedDetector.Detect(new Article { Html = row.Html }).Embeds.Where(e => e.Kind is not (EmbedKind.Timeline or EmbedKind.Profile))];
}
