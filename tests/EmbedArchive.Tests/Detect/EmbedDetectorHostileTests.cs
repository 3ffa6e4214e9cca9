using System.Text;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Detect;

/// <summary>Detection of texts that nobody wrote to be read.</summary>
[TestFixture]
internal sealed class EmbedDetectorHostileTests
{
    private static readonly string[] Fragments =
    [
        "<blockquote class=\"twitter-tweet\">", "</blockquote>", "<iframe src=\"https://www.youtube.com/embed/q7RkTz_0bVc\">", "</iframe>", "<div data-attrs=\"{&quot;url&quot;:",
        "<script>", "</script>", "<!--", "-->", "&lt;iframe src=", "[tweet ", "]", "https://t.co/abc", "\0", "\uD800", "<template>", "<noscript>", "<p>", "—  (@", ") November 31, 2023",
        "<object><param name=movie value=", "<a href='https://x.com/i/status/12345'>", "PGlmcmFtZQ", "srcdoc=\"&amp;lt;iframe", "{\"role\":\"tweet\",\"URL\":\"", "\\u003Cblockquote", "<![CDATA[",
    ];

    [Test]
    public void Any_text_is_read_and_every_span_lies_in_it()
    {
        var texts = Gen.ListOf(Gen.Elements(Fragments)).Select(parts => string.Concat(parts));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var detection = EmbedDetector.Detect(Article.FromHtml(text));
            return detection.Embeds.All(e => IsIn(e.Span, text)) && detection.Links.All(l => IsIn(l.Span, text));
        }).Holds();
    }

    [TestCase("<div>")]
    [TestCase("<blockquote class=twitter-tweet>")]
    [TestCase("<object data=x>")]
    [TestCase("<iframe srcdoc='&lt;iframe srcdoc=")]
    [TestCase("<a href=https://x.com/i/status/12345>")]
    [TestCase("<div data-x='{\"a\":[[[[{'>")]
    [TestCase("[tweet https://x.com/")]
    [TestCase("(@a) — ")]
    [TestCase("&lt;iframe ")]
    [TestCase("<p class=codepen>https://t.co/")]
    [TestCase("<![CDATA[")]
    [TestCase("<p>Posted by Port City on đ")]
    public void Repeated_openings_cost_in_proportion(string opening)
    {
        var small = Ticks(opening, 8_000);
        var large = Ticks(opening, 128_000);
        // Sixteen times the text; two hundred and fifty times the work would be quadratic. The rest is room for a machine that has other work.
        Assert.That(large, Is.LessThan((small * 64) + TimeSpan.FromSeconds(1).Ticks));
    }

    [Test]
    public void Attributes_and_parameters_without_number_cost_in_proportion()
    {
        var attributes = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"a{i}=v "));
        var parameters = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<param name=p{i} value=v>"));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        EmbedDetector.Detect(Article.FromHtml($"<div class=fb-post {attributes}><object data=x>{parameters}</object>"));
        // Compared with each other they would cost minutes.
        Assert.That(System.Diagnostics.Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void A_hundred_thousand_nested_elements_are_read() =>
        Assert.That(EmbedDetector.Detect(Article.FromHtml(Repeat("<ul><li>", 100_000) + "<iframe src=\"https://vimeo.com/172355597\"></iframe>")).Embeds, Has.Count.EqualTo(1));

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static long Ticks(string opening, int times)
    {
        var article = Article.FromHtml(Repeat(opening, times));
        var best = long.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            EmbedDetector.Detect(article);
            best = Math.Min(best, System.Diagnostics.Stopwatch.GetElapsedTime(start).Ticks);
        }

        return best;
    }
}
