using System.Diagnostics;
using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Normalize.Html;

/// <summary>Markup inside answers, which HtmlAgilityPack parses: the same text as a page would have, and nothing that breaks it.</summary>
[TestFixture]
internal sealed class HtmlIslandTests
{
    [TestCase("<P CLASS=A TITLE='x &amp; y' hidden>a</P>", "p class=A title=x & y hidden= 'a'")]
    [TestCase("<a href='/?a=1&copy=2&lt;'>b</a>", "a href=/?a=1&copy=2< 'b'")]
    [TestCase("&notin;&notit;&#x80;&#0;&nbsp;&amp;lt;", "'\u2209\u00ACit;\u20AC\uFFFD\u00A0&lt;'")]
    [TestCase("<script>a &amp; b</script>", "script 'a &amp; b'")]
    [TestCase("a<!-- b --><br>c", "'a' br 'c'")]
    [TestCase("<b></b><i><u></u></i>", "b i u")]
    public void Names_are_lower_case_and_references_are_read_as_browsers_do(string html, string nodes) => Assert.That(Outline(HtmlIsland.Read(html)!), Is.EqualTo(nodes));

    [TestCase("<p>a<p>b")]
    [TestCase("<p>a<div>b</div>c</p>d")]
    [TestCase("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>e")]
    [TestCase("a<br>b<br/>c")]
    [TestCase("</p></div>a</i>")]
    [TestCase("<div><p>a<div>b</p></div>c")]
    [TestCase("<b>a<p>b</b>c</p>d")]
    [TestCase("a < b > c & d")]
    [TestCase("a\0b<p>c\0</p>")]
    [TestCase("<blockquote><p>a</p>&mdash; b (@c) <a href=d>e</a></blockquote>\n<script async src=f charset=utf-8></script>")]
    [TestCase("<iframe src=a>b</iframe>c<noscript>d</noscript>e<template>f</template>g")]
    [TestCase("<svg><path d=a /><title>b</title></svg>c")]
    [TestCase("<pre>a\n  b</pre><textarea>c<b>d</textarea>e")]
    public void What_writers_get_wrong_has_the_text_that_a_page_has(string html) => Assert.That(Text(HtmlTree.ParseIsland(html)), Is.EqualTo(Text(HtmlTree.Parse(html))));

    [Test]
    public void Well_formed_markup_has_the_same_text_and_spans_as_on_a_page() =>
        Prop.ForAll(WellFormed(4).ToArbitrary(), html => (HtmlIsland.Read(html) is not null && IsSame(HtmlTree.ParseIsland(html), HtmlTree.Parse(html))).Label(html))
            .Holds(2_000);

    [Test]
    public void Scraps_of_markup_are_a_sound_tree() =>
        Prop.ForAll(Scraps().ToArbitrary(), html => IsSound(HtmlTree.ParseIsland(html).Nodes).Label(html))
            .Holds(20_000);

    [Test]
    public void Any_text_is_a_sound_tree() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => IsSound(HtmlTree.ParseIsland(text ?? "").Nodes)).Holds(2_000);

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<ul><li>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<blockquote><p>")]
    [TestCase("<b><i></b>")]
    [TestCase("<li><a href=x>e</p>")]
    [TestCase("<a href=x>")]
    [TestCase("</")]
    [TestCase("<!--")]
    [TestCase("<a b=\"")]
    [TestCase("\0")]
    [TestCase("&")]
    [TestCase("<p>a</p>")]
    public void A_flood_of_any_shape_is_read_in_time(string piece)
    {
        var clock = Stopwatch.StartNew();

        foreach (var length in new[] { HtmlIsland.MaxLength, 1024 * 1024 })
        {
            var flood = string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "end";
            Assert.That(IsSound(HtmlTree.ParseIsland(flood[..Math.Min(flood.Length, length)]).Nodes));
        }

        TestContext.Out.WriteLine($"{piece}: {clock.ElapsedMilliseconds} ms");
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [TestCase(HtmlIsland.MaxDepth / 2, true)]
    [TestCase(HtmlIsland.MaxDepth * 2, false)]
    [TestCase(100_000, false)]
    public void Deeper_markup_than_is_given_away_is_read_as_a_page(int depth, bool isIsland)
    {
        var html = string.Concat(Enumerable.Repeat("<b>", depth)) + "end" + string.Concat(Enumerable.Repeat("</b>", depth));
        var isShort = html.Length <= HtmlIsland.MaxLength;

        Assert.That((HtmlIsland.Read(html) is not null, Text(HtmlTree.ParseIsland(html))), Is.EqualTo((isIsland && isShort, "end")));
    }

    [TestCase(0, true)]
    [TestCase(1, false)]
    public void Longer_markup_than_is_given_away_is_read_as_a_page(int more, bool isIsland)
    {
        var html = "<p>" + new string('a', HtmlIsland.MaxLength - 3 + more);

        Assert.That((HtmlIsland.Read(html) is not null, Text(HtmlTree.ParseIsland(html))), Is.EqualTo((isIsland, html[3..])));
    }

    private static readonly string[] Marks = ["b", "i", "em", "strong", "span", "code", "u", "s", "span class=invisible"];

    private static string? Text(HtmlTree tree) => HtmlRichText.Of(tree.Root)?.Plain;

    private static bool IsSame(HtmlTree one, HtmlTree other)
    {
        var (left, right) = (HtmlRichText.Of(one.Root), HtmlRichText.Of(other.Root));
        return left?.Plain == right?.Plain && (left?.Spans ?? []).SequenceEqual(right?.Spans ?? []);
    }

    private static bool IsSound(IReadOnlyList<HtmlNode> nodes)
    {
        for (var i = 1; i < nodes.Count; i++)
            if (nodes[i].Parent >= i || nodes[i].End <= i || nodes[i].End > nodes[nodes[i].Parent].End)
                return false;
        return nodes[0].End == nodes.Count;
    }

    private static string Outline(IEnumerable<HtmlNode> nodes) => string.Join(' ', nodes.Skip(1).Select(n =>
        n.Name.Length == 0 ? $"'{n.Text}'" : string.Join(' ', n.Attributes.Select(a => a.Key + "=" + a.Value).Prepend(n.Name))));

    /// <summary>Markup as the content model of HTML allows it: no block in a paragraph, a heading or an inline element, no link in a link, items only in lists.</summary>
    private static Gen<string> WellFormed(int depth)
    {
        if (depth == 0) return Phrasing(0);
        var inner = Several(WellFormed(depth - 1));
        var block = Element(Gen.Elements("div", "blockquote", "section", "figure", "noscript"), inner);
        var paragraph = Element(Gen.Elements("p", "h2", "pre"), Several(Phrasing(depth - 1)));
        var list = Element(Gen.Elements("ul", "ol"), Several(Element(Gen.Constant("li"), inner)));
        return Gen.OneOf(Phrasing(depth), block, paragraph, list, Element(Gen.Elements("iframe src=/x", "script", "style", "textarea"), Gen.Elements("", "a", "&lt;")));
    }

    private static Gen<string> Phrasing(int depth, bool isLinked = false)
    {
        var text = Gen.Elements("a", " b ", "\n", "&amp;", "&lt;i&gt;", "&#8217;", "&eacute;", "c &mdash; d", "#e", "@f", "\uD83D\uDE00", "<br>", "<br/>", "<img class=emoji alt='&quot;g'>", "<!-- h -->");
        if (depth == 0) return text;
        var marks = Element(Gen.Elements(Marks), Several(Phrasing(depth - 1, isLinked)));
        var links = Element(Gen.Elements("a href=/x", "a class='mention' href=\"https://a.example/?b=1&amp;c=2\""), Several(Phrasing(depth - 1, isLinked: true)));
        return isLinked ? Gen.OneOf(text, marks) : Gen.OneOf(text, marks, links);
    }

    private static Gen<string> Several(Gen<string> part) => part.ListOf().Select(parts => string.Concat(parts.Take(4)));

    private static Gen<string> Element(Gen<string> tag, Gen<string> inner) =>
        tag.SelectMany(_ => inner, (name, content) => $"<{name}>{content}</{name.Split(' ')[0]}>");

    private static Gen<string> Scraps() =>
        Gen.Elements(
            "<", ">", "</", "/>", "<p>", "</p>", "<P", "<div", "<a href=", "<a href=u<v>", "'", "\"", "=", " ", "\n", "\0", "a", "&", "&amp", "&#", "<!--", "-->", "--!>", "<!", "<![CDATA[", "]]>", "<?", "?>", "<script>", "</script>", "<script><!--<script>",
            "<style>", "</style", "<textarea>", "</textarea>", "<title>", "<li>", "</ul>", "<table>", "<td>", "<tr>", "</table>", "<form>", "</form>", "<svg>", "<br/>", "</br>", "<b>", "<i>", "</b>", "<option>", "<select>", "</select>", "<iframe>", "<plaintext>",
            "<x:y", "<meta charset=utf-7>", "<base", "\uD800", "\uFEFF", "<%", "%>", "id=a", "<p id=a id=b", "</p b=c>", "<html>", "<body>", "<head>", "</head>", "</html>", "<template>", "\r\n", "<noscript>")
        .ListOf().Select(parts => string.Concat(parts));
}
