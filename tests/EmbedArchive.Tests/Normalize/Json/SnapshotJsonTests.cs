using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbedArchive.Normalize;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize;

internal sealed class SnapshotJsonTests
{
    [Test]
    public void A_full_snapshot_reads_back_to_the_same_bytes()
    {
        var json = SnapshotJson.Write(FullSnapshot.Make());
        var again = SnapshotJson.Write(SnapshotJson.Read<PostSnapshot>(Encoding.UTF8.GetBytes(json)));
        Assert.That(again, Is.EqualTo(json));
    }

    [Test]
    public void Nulls_and_empty_lists_are_left_out_and_required_lists_stay()
    {
        var post = JsonNode.Parse(SnapshotJson.Write(Answers.Merge(new PostKey("x", EmbedKind.Post, null, null), [], null, Now)))!.AsObject();
        Assert.That(post.Select(p => p.Key), Is.EquivalentTo(new[] { "schema", "id", "platform", "kind", "capturedAt", "availability", "evidence", "contentDigest" }));
        Assert.That(post["evidence"]!.ToJsonString(), Is.EqualTo("""{"sources":[]}"""));
    }

    [TestCase("2026-03-04T05:06:07+00:00", "2026-03-04T05:06:07Z")]
    [TestCase("2026-03-04T05:06:07.120+02:00", "2026-03-04T03:06:07.12Z")]
    public void Times_are_in_utc_with_only_the_digits_that_they_have(string given, string written) =>
        Assert.That(JsonNode.Parse(SnapshotJson.Write(Merged() with { CapturedAt = DateTimeOffset.Parse(given, System.Globalization.CultureInfo.InvariantCulture) }))!["capturedAt"]!.GetValue<string>(), Is.EqualTo(written));

    [Test]
    public void Words_are_kebab_case_and_text_is_written_as_it_is()
    {
        var json = SnapshotJson.Write(Merged(Of("s1", SourceKind.OEmbed, Facts("Grüße & <b>ок</b> 👋", state: AvailabilityState.EmbeddingDisabled))), indented: false);
        Assert.That(json, Does.Contain("\"embedding-disabled\"").And.Contain("\"kind\":\"oembed\"").And.Contain("Grüße & <b>ок</b>"));
    }

    [Test]
    public void Half_a_surrogate_pair_does_not_throw() =>
        Assert.That(() => SnapshotJson.Write(Merged(Of("s1", SourceKind.Api, Facts("cut \ud83d")))), Throws.Nothing);

    [TestCase("""["\ud83d"]""", """["\ufffd"]""")]
    [TestCase("""["\udc4b\ud83d\udc4b\\ud83d"]""", """["\ufffd\ud83d\udc4b\\ud83d"]""")]
    [TestCase("""{"\ud83dx":"\n\u0041"}""", """{"\ufffdx":"\n\u0041"}""")]
    public void Half_a_surrogate_pair_is_mended_and_nothing_else(string json, string mended) =>
        Assert.That(WellFormedJson.Of(JsonDocument.Parse(json).RootElement).GetRawText(), Is.EqualTo(mended));

    [Test]
    public void Half_a_surrogate_pair_in_what_no_field_holds_does_not_throw()
    {
        static PostFacts Odd(string json) => Facts("Hi.") with { Extensions = Facts().Extensions.Add("x", JsonDocument.Parse(json).RootElement) };
        Assert.That(() => SnapshotJson.Write(Merged(
            Of("s1", SourceKind.Api, Odd("""{"a":"cut \ud83d","\udc00":1}""")), Of("s2", SourceKind.Api, Odd("""{"a":"cut \ud83e","\udc00":1}""")))), Throws.Nothing);
    }

    [Test]
    public void Fields_of_a_newer_version_survive_reading_changing_and_writing()
    {
        var json = JsonNode.Parse(SnapshotJson.Write(Merged(Of("s1", SourceKind.Api, Facts("Hi.", new Author { Handle = "ada" })))))!;
        json["mood"] = "calm";
        json["author"]!["pronouns"] = new JsonArray("she");
        json["evidence"]!["sources"]![0]!["cost"] = 3;
        var read = SnapshotJson.Read<PostSnapshot>(Encoding.UTF8.GetBytes(json.ToJsonString()))!;
        var written = JsonNode.Parse(SnapshotJson.Write(read with { Title = "New" }))!;
        Assert.That(written["mood"]!.GetValue<string>(), Is.EqualTo("calm"));
        Assert.That(written["author"]!["pronouns"]![0]!.GetValue<string>(), Is.EqualTo("she"));
        Assert.That(written["evidence"]!["sources"]![0]!["cost"]!.GetValue<int>(), Is.EqualTo(3));
    }

    [Test]
    public void Every_pointer_in_the_evidence_names_a_field_that_is_there()
    {
        var snapshot = FullSnapshot.Make();
        var json = JsonNode.Parse(SnapshotJson.Write(snapshot))!;
        foreach (var pointer in snapshot.Evidence.Fields.Keys)
            Assert.That(pointer.Split('/').Skip(1).Aggregate((JsonNode?)json, (node, part) => node?[part]), Is.Not.Null, pointer);
    }
}
