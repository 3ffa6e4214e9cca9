using System.Text;
using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Json;

[TestFixture]
internal sealed class LenientJsonTests
{
    [Test]
    public void A_byte_order_mark_is_no_failure() => Assert.That(Parse("\uFEFF {\"a\":1}")["a"].Whole, Is.EqualTo(1));

    [Test]
    public void Half_a_surrogate_pair_becomes_the_replacement_character_and_its_neighbours_stay()
    {
        var json = Parse("""{"\udc00":0,"a":"x\ud800y\n\u00e9","b":"\ud83d\ude00"}""");

        Assert.That((json["a"].Text, json["b"].Text), Is.EqualTo(("x\uFFFDy\né", "😀")));
    }

    [Test]
    public void Bytes_that_are_no_utf8_are_replaced() =>
        Assert.That(JsonBody.TryParse(new byte[] { (byte)'"', 0xFF, (byte)'a', (byte)'"' }, out var json) ? json.Text : null, Is.EqualTo("\uFFFDa"));

    [TestCase("\"12\"", 12)]
    [TestCase("12", 12)]
    [TestCase("12.0", 12)]
    [TestCase("1.2e1", 12)]
    [TestCase("12.5", null)]
    [TestCase("\"many\"", null)]
    [TestCase("99999999999999999999", null)]
    [TestCase("true", null)]
    [TestCase("{}", null)]
    public void A_number_may_be_a_text(string json, long? number) => Assert.That(Parse("[" + json + "]").First.Whole, Is.EqualTo(number));

    [Test]
    public void What_is_of_another_type_is_absent()
    {
        var json = Parse("""{"list":{},"text":5,"object":"x","null":null,"white":"  "}""");

        Assert.Multiple(() =>
        {
            Assert.That(json["list"].Items, Is.Empty);
            Assert.That(json["text"].Text, Is.EqualTo("5"));
            Assert.That(json.At("object", "deeper", "still").Exists, Is.False);
            Assert.That(json["null"].Exists, Is.False);
            Assert.That(json["white"].Text, Is.Null);
            Assert.That(json["object"]["x"].Flag, Is.Null);
        });
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("{")]
    [TestCase("<html>")]
    [TestCase("{\"a\":1}}")]
    [TestCase("Forbidden")]
    public void What_is_no_json_is_refused(string text) => Assert.That(JsonBody.TryParse(Encoding.UTF8.GetBytes(text), out _), Is.False);

    [Test]
    public void Depth_beyond_the_bound_is_refused() =>
        Assert.That((JsonBody.TryParse(Nested(60), out _), JsonBody.TryParse(Nested(70), out _)), Is.EqualTo((true, false)));

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static EmbedArchive.Normalize.Json Parse(string text) => JsonBody.TryParse(Encoding.UTF8.GetBytes(text), out var json) ? json : throw new AssertionException(text);
}
