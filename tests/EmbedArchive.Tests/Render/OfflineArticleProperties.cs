using System.Diagnostics;
using System.Text;
using EmbedArchive.Render;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Render;

[TestFixture]
internal sealed class OfflineArticleProperties
{
    private static readonly RenderContext Context = new() { Prefix = "a.embeds/", RunAt = Invented.Captured };

    private static readonly string[] Scraps =
    [
        "<!doctype html>", "<html>", "<head>", "<body>", "</body>", "<p>", "é", "🌉", "\r\n", "\0", "<!--", "-->", "<script>", "</script>", "<style>", "<svg>", "</svg>", "<![CDATA[", "]]>", "<a title=\"",
        "\"", "'", ">", "<", "=", "<meta http-equiv=refresh content=1>", "<link rel=preconnect href=//a>", "<iframe src=a srcdoc=b>", "<noscript>", "</noscript>", "<textarea>", "<a href=https://t.example/a>", "\ufeff", "<plaintext>", "&amp;", "text ",
        "<img src=http://a.example/ onerror=b>", "<style>@import 'a';b{c:url( 'http://d.example')}", "<script type=module src=a>", "<p style=\"background:URL(&quot;//e.example)\">", "<base href=/>", "<object data=a>", "url(", "@import",
    ];

    private static Arbitrary<string> Html => Gen.ArrayOf(Gen.Elements(Scraps)).Select(string.Concat).ToArbitrary();

    [Test]
    public void Without_embeds_only_the_policy_and_what_switches_off_are_added() => Prop.ForAll(Html, html =>
    {
        var article = Article.FromHtml(html);
        var head = OfflineHead.For(article, Context);
        var text = Encoding.UTF8.GetString(OfflineArticle.Render(article, [], [], Context));
        var place = text.IndexOf(head, StringComparison.Ordinal);
        return place >= 0 && text.Remove(place, head.Length).Replace(NetworkTraps.Prefix, "", StringComparison.Ordinal)
            .Replace(Loads.NoScript, "", StringComparison.Ordinal).Replace(StyleLoads.Data, "", StringComparison.Ordinal) == html;
    }).Holds();

    [Test]
    public void The_bytes_around_the_policy_are_the_originals_whatever_they_are() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), tail =>
    {
        byte[] start = [.. "<!doctype html><p>"u8];
        byte[] original = [.. start, .. tail.Select(b => b == (byte)'<' ? (byte)0xFF : b)];
        var article = new Article { Html = Encoding.UTF8.GetString(original), Bytes = original, Format = ArticleFormat.Html };
        var bytes = OfflineArticle.Render(article, [], [], Context);
        return bytes.AsSpan().StartsWith("<!doctype html>"u8) && bytes.AsSpan().EndsWith(original.AsSpan(start.Length - 3));
    }).Holds();

    [Test]
    public void Edits_are_in_order_and_apart_wherever_posts_stand() => Prop.ForAll(
        (from html in Gen.ArrayOf(Gen.Elements(Scraps)).Select(string.Concat)
         from spans in Gen.ArrayOf(from a in Gen.Choose(0, html.Length) from b in Gen.Choose(0, html.Length) select TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b)))
         select (Html: html, Spans: spans)).ToArbitrary(),
        run =>
        {
            var posts = run.Spans.Select((span, i) => Invented.Result(Invented.Post(id: $"n{i}n"), span: span)).ToList();
            var edits = OfflineArticle.Edits(Article.FromHtml(run.Html), posts, [], Context);
            var end = 0;
            foreach (var (span, _) in edits)
            {
                if (span.Start < end) return false;
                end = span.End;
            }

            var all = string.Concat(edits.Select(e => e.Replacement));
            return posts.All(p => all.Contains($"id=\"ea-x-{p.Snapshot.PostId}\"", StringComparison.Ordinal));
        }).Holds();

    [TestCase("<a b=\"<meta\" ")]
    [TestCase("<meta ")]
    [TestCase("<meta b='<link \"")]
    [TestCase("<!-- <iframe ")]
    [TestCase("<noscript><template>")]
    [TestCase("<select><xmp>")]
    public void Time_grows_with_the_text_and_not_faster(string piece)
    {
        var small = Measure(piece, 1 << 17);
        var large = Measure(piece, 1 << 20);
        // Eight times the text: quadratic work would take 64 times as long. A floor keeps noise out.
        Assert.That(large, Is.LessThan(24 * Math.Max(small, 15)), $"{small} ms, then {large} ms");
    }

    private static double Measure(string piece, int length)
    {
        var html = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            OfflineArticle.Edits(Article.FromHtml(html), [], [], Context);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}
