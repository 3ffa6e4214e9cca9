using System.Text;
using System.Text.Json;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Normalize.Readers;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize.Json;

/// <summary>What an answer said and no field holds is kept under the name of its source.</summary>
internal sealed class JsonRestTests
{
    private static string? Rest(string format, string body, int status = 200)
    {
        var facts = AnswerRule.Read(Invented.Answer(format, Encoding.UTF8.GetBytes(body), status), ReaderCatalog.For(format)!);
        return facts.Extensions.Count == 0 ? null : facts.Extensions.Single().Value.GetRawText();
    }

    [Test]
    public void Members_beside_a_fact_are_kept_and_the_facts_themselves_are_not_told_twice() =>
        Assert.That(
            Rest("hackernews-item", """{"by":"ada","id":7,"text":"Hi","time":1,"type":"comment","mood":{"sea":["calm",3,true]},"nothing":null,"blank":"","kids":[8,9]}"""),
            Is.EqualTo("""{"mood":{"sea":["calm",3,true]},"kids":[8,9]}"""));

    [Test]
    public void Parts_of_an_answer_that_nothing_was_taken_from_are_not_of_the_post() =>
        Assert.That(
            Rest("x-graphql", """{"data":{"tweetResult":{"result":{"__typename":"Tweet","rest_id":"9","legacy":{"full_text":"Hi","scopes":{"followers":false}},"unmention_data":{"a":1}}}},"server":{"load":"high"}}"""),
            Is.EqualTo("""{"data":{"tweetResult":{"result":{"legacy":{"scopes":{"followers":false}},"unmention_data":{"a":1}}}}}"""));

    [Test]
    public void Of_a_page_the_metadata_of_vocabularies_and_the_words_to_robots_are_kept() =>
        Assert.That(
            Rest("page", """<html><head><meta property="og:title" content="T"><meta property="og:see_also" content="a"><meta property="og:see_also" content="b"><meta name="robots" content="noarchive"><meta name="viewport" content="w"></head></html>"""),
            Is.EqualTo("""{"og:see_also":["a","b"],"robots":"noarchive"}"""));

    [Test]
    public void XML_is_followed_too() =>
        Assert.That(Rest("oembed", "<oembed><type>link</type><version>1.0</version><title>T</title><mood>calm</mood></oembed>"), Does.Contain("\"mood\":\"calm\"").And.Not.Contains("title"));

    [Test]
    public void It_is_bounded_in_length_and_depth()
    {
        var wide = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"m{i}\":\"{new string('x', 90)}\""));
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        var rest = Rest("hackernews-item", $$"""{"id":7,"by":"ada","text":"Hi","deep":{{deep}},"long":"{{new string('y', 9000)}}",{{wide}}}""")!;
        Assert.That(rest.Length, Is.InRange(10_000, JsonRest.MaxText * 2));
        Assert.That(rest, Does.Contain(new string('y', JsonRest.MaxValue) + "\"").And.Not.Contains(new string('y', JsonRest.MaxValue + 1)));
        Assert.That(rest.Count(c => c == '{'), Is.LessThan(JsonRest.MaxDepth + 2));
    }

    [Test]
    public void Half_a_surrogate_pair_is_mended()
    {
        var rest = Rest("hackernews-item", """{"id":7,"by":"ada","text":"Hi","odd":"a\ud83d","\ud83d":1}""");
        Assert.That(rest, Does.Contain("\"odd\":\"a\\uFFFD\""));
        Assert.That(() => JsonDocument.Parse(rest!), Throws.Nothing);
    }

    [Test]
    public void An_answer_without_the_post_leaves_nothing() => Assert.That(Rest("mastodon-status", """{"error":"Too many requests","x":1}""", 429), Is.Null);

    [Test]
    public void Each_source_keeps_its_own_and_is_named_for_it()
    {
        static PostFacts Telling(string name, string json) => Facts("Hi.") with { Extensions = PostFacts.NoExtensions.Add(name, JsonElement.Parse(json)) };
        var first = Merged(Of("s1", SourceKind.Api, Telling("one", """{"a":1}""")), Of("s2", SourceKind.OEmbed, Telling("one", """{"a":2}""")), Of("s3", SourceKind.Page, Telling("page", "[]")));
        Assert.That(first.Extensions.Keys, Is.EquivalentTo(new[] { "one", "one@s2", "page" }));
        Assert.That(first.Evidence.Fields["/extensions/one@s2"], Is.EqualTo(new[] { "s2" }));

        var later = Answers.Merge(Post, [Of("s1", SourceKind.Api, Telling("one", """{"a":3}"""))], null, Now, earlier: new(first));
        Assert.That(later.Extensions["one"].GetRawText(), Is.EqualTo("""{"a":3}"""));
        Assert.That(later.Extensions.Keys, Is.EquivalentTo(new[] { "one", "one@s2", "page" }), "what today lacks is kept, and nothing is kept twice");
        Assert.That(later.ContentDigest, Is.EqualTo(first.ContentDigest));
    }
}
