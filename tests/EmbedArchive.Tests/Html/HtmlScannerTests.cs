using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

[TestFixture]
internal sealed class HtmlScannerTests
{
    [TestCase("<p class=\"a b\" id='c' lang=en hidden>Hi</p>", "<p class=a b id=c lang=en hidden> | Hi | </p>")]
    [TestCase("<a href=\"x?a=1&amp;b=2\">R&amp;D</a>", "<a href=x?a=1&b=2> | R&D | </a>")]
    [TestCase("<a title=\"1 > 0\" x=y/>", "<a title=1 > 0 x=y/>")]
    [TestCase("<br/><br / ><img src=x />", "<br/> | <br> | <img src=x/>")]
    [TestCase("<a\"b>c\">d", "<a\"b> | c\">d")]
    [TestCase("<a \"b>c\">d", "<a \"b> | c\">d")]
    [TestCase("<a =\"b>c", "<a =\"b> | c")]
    [TestCase("<a b==\"c>d", "<a b==\"c> | d")]
    [TestCase("<a b = 'c'd=e>", "<a b=c d=e>")]
    [TestCase("<a b=>c", "<a b=> | c")]
    public void Tags_and_attributes_are_read_as_browsers_read_them(string html, string tokens) => Assert.That(HtmlTokens.Of(html), Is.EqualTo(tokens));

    [TestCase("1 < 2 <3 << &lt;", "1 < 2 <3 << <")]
    [TestCase("a</>b</ c>d</", "a | Dropped: | b | Comment: c | d</")]
    [TestCase("a<b c=\"d", "a | Dropped:")]
    [TestCase("<!DOCTYPE html><?pi?><!x><!-- a -- b --!>c", "Doctype: html | Comment:?pi? | Comment:x | Comment: a -- b  | c")]
    [TestCase("<!-->a<!--->b<!---->c<!-- <!-- -->d", "Comment: | a | Comment: | b | Comment: | c | Comment: <!--  | d")]
    [TestCase("<!--a--", "Comment:a")]
    public void Loose_signs_comments_and_doctypes_are_read_as_browsers_read_them(string html, string tokens) =>
        Assert.That(HtmlTokens.Of(html), Is.EqualTo(tokens));

    [TestCase("<iframe><p>a</p></iframe>b", "<iframe> | RawText:<p>a</p> | </iframe> | b")]
    [TestCase("<style>a</b></STYLE >c", "<style> | RawText:a</b> | </STYLE> | c")]
    [TestCase("<title>a<b>&amp;</title>", "<title> | RcData:a<b>& | </title>")]
    [TestCase("<textarea></textareas></textarea/>", "<textarea> | RcData:</textareas> | </textarea>")]
    [TestCase("<plaintext>a</plaintext>", "<plaintext> | PlainText:a</plaintext>")]
    [TestCase("<noscript><img src=a></noscript><template><b></template>", "<noscript> | <img src=a> | </noscript> | <template> | <b> | </template>")]
    [TestCase("<script>a<b</script>c", "<script> | ScriptData:a<b | </script> | c")]
    [TestCase("<script><!--<script></script></script>c", "<script> | ScriptData:<!--<script></script> | </script> | c")]
    [TestCase("<script><!--<script>--></script>c", "<script> | ScriptData:<!--<script>--> | </script> | c")]
    [TestCase("<script><!--<scripts></script>c", "<script> | ScriptData:<!--<scripts> | </script> | c")]
    [TestCase("<script><!--><script></script>c", "<script> | ScriptData:<!--><script> | </script> | c")]
    [TestCase("<script>a", "<script> | ScriptData:a")]
    [TestCase("<script></script>", "<script> | </script>")]
    public void Text_without_markup_ends_where_browsers_end_it(string html, string tokens) => Assert.That(HtmlTokens.Of(html), Is.EqualTo(tokens));

    [TestCase("<svg><style><a></style></svg><style><a></style>", "<svg> | <style> | <a> | </style> | </svg> | <style> | RawText:<a> | </style>")]
    [TestCase("<svg><title/><a></svg>", "<svg> | <title/> | <a> | </svg>")]
    [TestCase("<svg/><title><a></title>", "<svg/> | <title> | RcData:<a> | </title>")]
    [TestCase("<svg><![CDATA[a>b]]></svg><![CDATA[a>b]]>", "<svg> | CData:a>b | </svg> | Comment:[CDATA[a | b]]>")]
    [TestCase("<svg><foreignObject><style><a></style></foreignObject><style><a>",
        "<svg> | <foreignObject> | <style> | RawText:<a> | </style> | </foreignObject> | <style> | <a>")]
    [TestCase("<svg><svg></svg><style><a></svg>", "<svg> | <svg> | </svg> | <style> | <a> | </svg>")]
    [TestCase("<svg><g><p><style><a>", "<svg> | <g> | <p> | <style> | RawText:<a>")]
    [TestCase("<svg></p><style><a>", "<svg> | </p> | <style> | RawText:<a>")]
    [TestCase("<svg><font><style><a>", "<svg> | <font> | <style> | <a>")]
    [TestCase("<svg><font size=1><style><a>", "<svg> | <font size=1> | <style> | RawText:<a>")]
    [TestCase("<math><mi><style><a></style></mi><style><a>", "<math> | <mi> | <style> | RawText:<a> | </style> | </mi> | <style> | <a>")]
    [TestCase("<math><annotation-xml encoding='Text/HTML'><style><a></style>", "<math> | <annotation-xml encoding=Text/HTML> | <style> | RawText:<a> | </style>")]
    [TestCase("<math><svg><foreignObject><style><a>", "<math> | <svg> | <foreignObject> | <style> | <a>")]
    public void Inside_svg_and_mathml_styles_and_titles_hold_markup(string html, string tokens) => Assert.That(HtmlTokens.Of(html), Is.EqualTo(tokens));

    [Test]
    public void The_first_attribute_of_a_name_counts()
    {
        var scanner = new HtmlScanner("<a HREF=1 href=2>");
        scanner.Read();
        Assert.That(scanner.TryGetAttribute("href", out HtmlAttribute href), Is.True);
        Assert.That((href.RawValue.ToString(), href.NameSpan, href.ValueSpan), Is.EqualTo(("1", new TextSpan(3, 4), new TextSpan(8, 1))));
    }

    [Test]
    public void After_a_skip_the_scanner_reads_markup_again()
    {
        var scanner = new HtmlScanner("<iframe><b>x");
        scanner.Read();
        scanner.SkipTo(8);
        scanner.Read();
        Assert.That((scanner.Kind, scanner.Span, scanner.NameIs("b")), Is.EqualTo((HtmlTokenKind.StartTag, new TextSpan(8, 3), true)));
    }

    [Test]
    public void All_attributes_are_given_in_their_order_however_many()
    {
        var scanner = new HtmlScanner("<a " + string.Join(' ', Enumerable.Range(0, 20).Select(i => $"n{i}='{i}'")) + " last>");
        scanner.Read();
        var names = new List<string>();
        foreach (var attribute in scanner.Attributes) names.Add($"{attribute.Name}={attribute.RawValue}");
        Assert.That(names, Is.EqualTo(Enumerable.Range(0, 20).Select(i => $"n{i}={i}").Append("last=")));
    }
}
