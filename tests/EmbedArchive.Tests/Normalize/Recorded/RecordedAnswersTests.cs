using System.Text.Json;
using EmbedArchive.Http;
using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>The readers over recorded answers of the real services: live posts, deleted ones, walls, odd types.</summary>
[TestFixture]
internal sealed class RecordedAnswersTests
{
    [TestCaseSource(typeof(RecordedTable), nameof(RecordedTable.All))]
    public void A_recorded_answer_says_what_was_read_in_it(RecordedFacts expected)
    {
        var facts = ReaderCatalog.For(expected.Format)!(Answer(expected));

        Assert.That(expected.Of(facts), Is.EqualTo(expected));
    }

    [Test]
    public void Every_recorded_answer_has_a_row() =>
        Assert.That(RecordedTable.All.Select(r => r.File), Is.EquivalentTo(Index().Select(r => r.GetProperty("file").GetString())));

    private static JsonElement[] Index() =>
        [.. JsonElement.Parse(File.ReadAllBytes(SharedFolder.Require("responses/index.json"))).EnumerateArray()];

    private static SourceAnswer Answer(RecordedFacts expected)
    {
        var row = Index().Single(r => r.GetProperty("file").GetString() == expected.File);
        var asked = new Uri(row.GetProperty("request_url").GetString()!);
        var post = System.Web.HttpUtility.ParseQueryString(asked.Query)["url"] ?? asked.AbsoluteUri;
        var kind = expected.Format.EndsWith("page", StringComparison.Ordinal) ? SourceKind.Page : SourceKind.Api;
        return new(
            new(row.GetProperty("provider").GetString()!, EmbedKind.Post, null, post),
            new(expected.Format, asked.AbsoluteUri) { Format = expected.Format, Kind = kind },
            new()
            {
                Request = new WebRequest(asked),
                At = DateTimeOffset.UnixEpoch,
                Status = row.GetProperty("status").GetInt32(),
                Headers = [new("Content-Type", row.GetProperty("content_type").GetString()!)],
                Body = File.ReadAllBytes(SharedFolder.Require("responses/" + expected.File)),
            });
    }
}
