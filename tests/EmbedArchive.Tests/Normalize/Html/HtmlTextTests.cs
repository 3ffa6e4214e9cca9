using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Html;

[TestFixture]
internal sealed class HtmlTextTests
{
    [TestCase("<p>a</p><p>b</p>", "a\n\nb")]
    [TestCase("<p>a<p>b", "a\n\nb")]
    [TestCase("a<br>b<br/><br>c", "a\nb\n\nc")]
    [TestCase("  a \n b  ", "a b")]
    [TestCase("one <b>two</b> three", "one two three")]
    [TestCase("<ul><li>a<li>b</ul>", "a\nb")]
    [TestCase("<pre>x\n  y</pre>", "x\n  y")]
    [TestCase("a<script>b</script><style>c</style><!-- d -->e", "ae")]
    [TestCase("&amp;lt;&#x1f600;&nbsp;z", "&lt;😀\u00A0z")]
    [TestCase("<img class=emojione alt=😀>", "😀")]
    [TestCase("<div><p>a<div>b</p></div>c", "a\n\nb\nc")]
    [TestCase("</p></div>a</i>", "a")]
    public void Markup_is_read_as_a_browser_shows_it(string html, string text) => Assert.That(HtmlRichText.Of(HtmlTree.Parse(html).Root)?.Plain, Is.EqualTo(text));

    [TestCase("")]
    [TestCase(" <p> </p><br>")]
    public void Markup_without_text_is_none(string html) => Assert.That(HtmlRichText.Of(HtmlTree.Parse(html).Root), Is.Null);

    [Test]
    public void Spans_name_what_they_cover()
    {
        var text = HtmlRichText.Of(HtmlTree.Parse("<b>bold</b> <a href=/x>link</a> <a href='https://a.example/t'> #tag </a> <code>c</code><s>d</s>").Root, new("https://site.example/"))!;

        Assert.That(text.Spans.Select(s => (s.Type, text.Plain[s.Start..s.End], s.Target)), Is.EqualTo(new (TextPartType, string, string?)[]
        {
            (TextPartType.Bold, "bold", null), (TextPartType.Url, "link", "https://site.example/x"), (TextPartType.Hashtag, "#tag", "https://a.example/t"),
            (TextPartType.Code, "c", null), (TextPartType.Strike, "d", null),
        }));
    }

    [Test]
    public void A_script_address_is_no_link() =>
        Assert.That(HtmlRichText.Of(HtmlTree.Parse("<a href='javascript:alert(1)'>x</a>").Root)!.Spans, Is.Empty);

    [Test]
    public void Every_node_ends_where_its_last_descendant_ends()
    {
        var tree = HtmlTree.Parse("<div><p>a<b>c<p>d</div><ul><li>e<li>f</ul>");

        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var (node, parent) = (tree.Nodes[i], tree.Nodes[tree.Nodes[i].Parent]);
            Assert.That(node.End, Is.GreaterThan(i).And.LessThanOrEqualTo(parent.End));
        }
    }

    [Test]
    public void Deep_and_long_markup_is_read_in_linear_time()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><b><a href=x><ul><li>", 40_000)) + "end";
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.That(HtmlRichText.Of(HtmlTree.Parse(deep).Root)!.Plain, Does.EndWith("end"));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), "quadratic work takes minutes here");
    }
}
