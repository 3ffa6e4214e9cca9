using System.Text;
using EmbedArchive.Render;

namespace EmbedArchive.Tests.Render;

[TestFixture]
internal sealed class OfflineArticleTests
{
    private static readonly RenderContext Context = new() { Prefix = "story.embeds/", RunAt = Invented.Captured, IsBeside = path => path.EndsWith("here.png", StringComparison.Ordinal) };

    [Test]
    public void What_stands_outside_the_embeds_is_kept_to_the_letter()
    {
        const string Before = "<!DOCTYPE html>\r\n<HTML><head ><TITLE>a & b</title></HEAD><body><p   a=1  >One<br/>", Embed = "<blockquote class=x>gone</blockquote>", After = "</p\n><p>Two &nbsp; é</body>";
        var html = Render(Before + Embed + After, Invented.Result(Invented.Post(), span: new(Before.Length, Embed.Length)));
        var head = html.IndexOf("<head >", StringComparison.Ordinal) + 7;
        Assert.Multiple(() =>
        {
            Assert.That(html, Does.StartWith("<!DOCTYPE html>\r\n<HTML><head ><meta charset=\"utf-8\">"));
            Assert.That(html, Does.EndWith(After));
            Assert.That(html[head..], Does.Contain("</style>\n" + Before[(Before.IndexOf("<head >", StringComparison.Ordinal) + 7)..] + "<figure class=\"ea-card\""));
            Assert.That(html, Does.Not.Contain(Embed));
        });
    }

    [TestCase("<!doctype html><html><head>|<title>", TestName = "Behind head")]
    [TestCase("<!--c--> <!doctype html>\n<!--c--><html lang=en><!--c--> <head>|<title>", TestName = "Behind head, comments passed")]
    [TestCase("<!doctype html>|<html onclick=x><head>", TestName = "Before an html tag with a handler")]
    [TestCase("<!doctype html>|<html style=\"background:url(//a)\">", TestName = "Before an html tag with a style")]
    [TestCase("<!doctype html><html>|<head onload=x>", TestName = "Before a head tag with a handler")]
    [TestCase("<!doctype html>|<script>1</script><html><head>", TestName = "Before a script that stands first")]
    [TestCase("|<script>1</script><!doctype html>", TestName = "Before a script without a doctype")]
    [TestCase("<html>|<body>", TestName = "Behind html when there is no head")]
    [TestCase("<!doctype html>|", TestName = "Behind a doctype alone")]
    [TestCase("|Text alone <b>bold</b>", TestName = "Before text")]
    [TestCase("<!doctype html><!-->|<img src=x>-->", TestName = "Behind a comment that ends at once")]
    public void The_policy_stands_at_the_earliest_place_where_it_is_heeded(string html)
    {
        var place = html.IndexOf('|', StringComparison.Ordinal);
        if (html.Contains("<!-->|", StringComparison.Ordinal)) place = "<!doctype html>".Length;
        Assert.That(HeadPlace.Find(html.Replace("|", "", StringComparison.Ordinal)), Is.EqualTo(place));
    }

    [Test]
    public void The_second_place_of_a_post_leads_to_the_first()
    {
        const string Article = "<p>[1] and [1]</p>";
        var post = Invented.Result(Invented.Post(), span: new(3, 3));
        var html = Render(Article, post with { Embed = post.Embed with { Occurrences = [new(3, 3), new(11, 3)] } });
        Assert.That(html, Does.Contain("id=\"ea-x-1900000000000000001\"").And.Contain("href=\"#ea-x-1900000000000000001\">shown above</a>"));
        Assert.That(html.Split("<figure").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public void Spans_that_overlap_become_one_and_every_post_keeps_its_card()
    {
        const string Article = "<p>abcdefghij</p>";
        var html = Render(Article,
            Invented.Result(Invented.Post(id: "1"), span: new(3, 6)), Invented.Result(Invented.Post(id: "2"), span: new(4, 2)), Invented.Result(Invented.Post(id: "3"), span: new(8, 3)));
        Assert.That(html, Does.Contain("ea-x-1\"").And.Contain("ea-x-2\"").And.Contain("ea-x-3\"").And.EndsWith("</figure>ij</p>").Or.EndsWith("</figure>\nij</p>"));
        Assert.That(html, Does.Not.Contain("abc").And.Not.Contain("fgh"));
    }

    [TestCase("<body><p>a</p><script>{\"id\":\"[1]\"}</script><p>b</p></body>", "</script>")]
    [TestCase("<body><p>a</p><noscript><p>[1]</p></noscript><p>b</p></body>", "</noscript>")]
    [TestCase("<body><p>a</p><template><template></template>[1]</template><p>b</p></body>", "</template>")]
    [TestCase("<body><p>a</p><!-- [1] --><p>b</p></body>", "-->")]
    [TestCase("<body><p>a</p><div data-x='[1]'><p>b</p></div></body>", "'>")]
    [TestCase("<html><head><script>[1]</script></head><body><p>b</p></body>", "<p>b</p>")]
    [TestCase("<body><p>b</p><script>[1]", "<p>b</p>")]
    public void A_post_in_hidden_text_leaves_it_alone_and_is_shown_behind_it(string article, string behind)
    {
        var html = Render(article, Invented.Result(Invented.Post(), span: new(article.IndexOf("[1]", StringComparison.Ordinal), 3)));
        Assert.That(html, Does.Contain("[1]").And.Contain(behind + "<figure"));
    }

    [Test]
    public void A_short_link_tells_where_it_leads_and_stays()
    {
        const string Article = "<p><a href=\"https://t.example/a\">t.example/a</a> <a title='x' href=https://t.example/b>b</a></p>";
        var html = Render(Article, [], [Link("https://t.example/a"), Link("https://t.example/b")]);
        Assert.That(html, Does.Contain("<a data-ea-target=\"https://far.example/?a=1&amp;b=2\" title=\"https://far.example/?a=1&amp;b=2\" href=\"https://t.example/a\">")
            .And.Contain("<a data-ea-target=\"https://far.example/?a=1&amp;b=2\" title='x' href=https://t.example/b>"));

        LinkResult Link(string url) => new(
            new() { Url = url, Type = LinkType.Shortener, Where = LinkPlace.Href, Span = new(Article.IndexOf(url, StringComparison.Ordinal), url.Length) },
            new() { Url = url, Type = LinkType.Shortener, Outcome = ExpandOutcome.Resolved, Final = "https://far.example/?a=1&b=2", Hops = [] });
    }

    [TestCase("<meta http-equiv=refresh content='0;url=http://a.example'>", "<meta data-ea-http-equiv=refresh")]
    [TestCase("<META HTTP-EQUIV='&#82;efresh' content=1>", "<META data-ea-HTTP-EQUIV='&#82;efresh'")]
    [TestCase("<link rel='stylesheet PreConnect' href=//a.example>", "<link data-ea-rel='stylesheet PreConnect'")]
    [TestCase("<iframe srcdoc='<p>'></iframe>", "<iframe data-ea-srcdoc='<p>'")]
    [TestCase("<IFrame width=1 src=//a.example></iframe>", "<IFrame width=1 data-ea-src=//a.example>")]
    [TestCase("<noscript><div title=\"</noscript><meta http-equiv=refresh content=1>\"></div></noscript>", "<meta data-ea-http-equiv=refresh")]
    [TestCase("<!-- <link rel=preconnect href=//a.example>", "<link data-ea-rel=preconnect")]
    public void What_the_policy_cannot_stop_is_switched_off(string html, string expected) => Assert.That(Render("<p>" + html), Does.Contain(expected));

    [TestCase("<script src=a></script>", "<script type=\"text/plain\" src=a></script>")]
    [TestCase("<SCRIPT Type=Module>a</SCRIPT>", "<SCRIPT type=\"text/plain\" data-ea-Type=Module>")]
    [TestCase("<script type='text/JavaScript; a'></script>", "<script type=\"text/plain\" data-ea-type=")]
    [TestCase("<link rel=stylesheet href=a>", "<link data-ea-rel=stylesheet")]
    [TestCase("<link rel='apple-touch-icon' href=//a.example>", "<link data-ea-rel=")]
    [TestCase("<base href=//a.example>", "<base data-ea-href=")]
    [TestCase("<img src=a srcset='b 1x, c 2x' onerror=d>", "<img data-ea-src=a data-ea-srcset='b 1x, c 2x' data-ea-onerror=d>")]
    [TestCase("<video src=a poster=b><source src=c><track src=d></video>", "<video data-ea-src=a data-ea-poster=b><source data-ea-src=c><track data-ea-src=d></video>")]
    [TestCase("<object data=data:,a type=b></object><embed src=c>", "<object data-ea-data=data:,a data-ea-type=b></object><embed data-ea-src=c>")]
    [TestCase("<svg><image xlink:href='a'/><use href=b /></svg>", "<svg><image data-ea-xlink:href='a'/><use data-ea-href=b /></svg>")]
    [TestCase("<td background=a ONclick=b>", "<td data-ea-background=a data-ea-ONclick=b>")]
    [TestCase("<p style=\"background: URL( &quot;//a.example/b&quot; )\">", "URL( &quot;data:,//a.example/b&quot; )")]
    [TestCase("<style>@IMPORT 'a'; b { c: url('d') url(e) }</style>", "@data-ea-IMPORT 'a'; b { c: url('data:,d') url(data:,e) }")]
    public void What_would_load_or_run_is_switched_off(string html, string expected) => Assert.That(Render("<p>" + html), Does.Contain(expected));

    [TestCase("<meta http-equiv=content-type content=a>")]
    [TestCase("<script type=application/ld+json>{}</script>")]
    [TestCase("<link rel=canonical href=//a.example>")]
    [TestCase("<img src=data:image/png;base64,AA== srcset='here.png 1x, pictures/here.png?v=1 2x' alt=a>")]
    [TestCase("<link rel=stylesheet href=./here.png>")]
    [TestCase("<svg><use href=#a></use></svg>")]
    [TestCase("<style>a { b: url(#c) url( 'here.png' ) }</style><p style='a:url(data:,b)'>")]
    [TestCase("<a href=//a.example ping=//a.example>a</a>")]
    public void What_needs_no_network_stays(string html) => Assert.That(Render("<p>" + html), Does.EndWith("<p>" + html));

    [TestCase("../here.png")]
    [TestCase("/here.png")]
    [TestCase("a/../here.png")]
    [TestCase("%2e%2e/here.png")]
    [TestCase("c:here.png")]
    [TestCase("..\\here.png")]
    [TestCase("//here.png")]
    public void Another_place_is_not_looked_at(string address) => Assert.That(Render($"<p><img src='{address}'>"), Does.Contain("<img data-ea-src="));

    [Test]
    public void An_encoding_that_lacks_a_letter_gets_a_reference()
    {
        var article = Article.FromHtml("<p>é[1]</p>") with { Encoding = Encoding.Latin1 };
        var post = Invented.Post() with { Text = new() { Plain = "🌉 Łódź é" } };
        var html = Encoding.Latin1.GetString(OfflineArticle.Render(article, [Invented.Result(post, span: new(4, 3))], [], Context));
        Assert.That(html, Does.Contain("&#x1F309; &#x141;ód&#x17A; é").And.Contain("<meta charset=\"iso-8859-1\">").And.Contain("<p>é<figure"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void UTF_16_without_a_mark_gets_one(bool bigEndian)
    {
        const string Html = "<!DOCTYPE html><p>é";
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false);
        var article = Article.FromHtml(Html) with { Encoding = encoding, Bytes = encoding.GetBytes(Html) };
        var bytes = OfflineArticle.Render(article, [], [], Context);
        Assert.That(bytes, Has.Length.GreaterThan(2));
        Assert.That(encoding.GetString(bytes), Does.StartWith("\ufeff<!DOCTYPE html><meta http-equiv=\"Content-Security-Policy\"").And.EndsWith("<p>é"));
    }

    [Test]
    public void Bare_text_becomes_a_page_with_its_words_in_order()
    {
        const string Text = "Headline <today>\n\nFirst line\nsecond line\n\n[1]\n\nLast & least.";
        var article = Article.FromText(Text);
        var html = Encoding.UTF8.GetString(OfflineArticle.Render(article, [Invented.Result(Invented.Post(), span: new(Text.IndexOf("[1]", StringComparison.Ordinal), 3))], [], Context));
        Assert.That(html, Does.Contain("<title>Headline &lt;today&gt;</title>").And.Contain("<p dir=\"auto\">First line<br>second line</p>\n<figure").And.Contain("</figure>\n<p dir=\"auto\">Last &amp; least.</p>"));
    }

    [Test]
    public void A_span_outside_the_article_is_the_callers_mistake() =>
        Assert.That(() => Render("<p>", Invented.Result(Invented.Post(), span: new(2, 9))), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void The_users_renderer_and_style_are_used()
    {
        var context = Context with { Options = new() { CardCss = "--ea-link: #060; .x{content:'</style>'}", CardRenderer = new Plain() } };
        var html = Encoding.UTF8.GetString(OfflineArticle.Render(Article.FromHtml("<p>[1][2]"), [Invented.Result(Invented.Post(id: "1"), span: new(3, 3)), Invented.Result(Invented.Post(id: "2"), span: new(6, 3))], [], context));
        Assert.That(html, Does.Contain("<p><b>1</b><figure").And.Contain("--ea-link: #060; .x{content:'<\\/style>'}"));
    }

    private static string Render(string html, params EmbedResult[] posts) => Render(html, posts, []);

    private static string Render(string html, EmbedResult[] posts, LinkResult[] links) =>
        Encoding.UTF8.GetString(OfflineArticle.Render(Article.FromHtml(html), posts, links, Context));

    private sealed class Plain : ICardRenderer
    {
        public string? Render(CardRequest card) => card.Post.Snapshot.PostId == "1" ? "<b>1</b>" : null;
    }
}
