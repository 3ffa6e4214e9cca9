using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class WebEncodingTests
{
    private const string Words = "Příliš žluťoučký";

    private static readonly Encoding EastEurope = EncodingLabels.Find("windows-1250")!;

    [TestCase("utf8", 65001)]
    [TestCase(" \"UTF-8;\" ", 65001)]
    [TestCase("ISO-8859-1", 1252)]
    [TestCase("us-ascii", 1252)]
    [TestCase("GB2312", 54936)]
    [TestCase("Shift_JIS", 932)]
    [TestCase("ks_c_5601-1987", 949)]
    [TestCase("iso-8859-8-i", 38598)]
    [TestCase("utf-7", null)]
    [TestCase("utf-8 sjis", null)]
    [TestCase("nonsense", null)]
    [TestCase("", null)]
    public void A_label_means_what_it_means_on_the_web(string label, int? codePage) => Assert.That(EncodingLabels.Find(label)?.CodePage, Is.EqualTo(codePage));

    [Test]
    public void Every_label_of_the_table_has_its_encoding() =>
        Assert.That(EncodingLabels.All.Where(label => EncodingLabels.Find(label) is null), Is.Empty);

    [TestCase("text/html; charset=utf-8", "utf-8")]
    [TestCase("text/html;Charset = \"windows-1251\"; x=y", "windows-1251")]
    [TestCase("text/html; charset='koi8-r", "koi8-r")]
    [TestCase("text/html; charsetx; charset=big5", "big5")]
    [TestCase("text/html; charset=", null)]
    [TestCase("text/html", null)]
    [TestCase(null, null)]
    public void The_charset_of_a_content_type_is_read(string? contentType, string? charset) =>
        Assert.That(EncodingLabels.OfContentType(contentType), Is.EqualTo(charset));

    [TestCase("<meta charset=windows-1250>")]
    [TestCase("<!-- <meta charset=koi8-r> --><META x='>' Charset = 'windows-1250'>")]
    [TestCase("<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>")]
    [TestCase("<meta content='text/html; charset=windows-1250' http-equiv=\"content-type\">")]
    [TestCase("<meta charset=nonsense><meta charset=windows-1250>")]
    [TestCase("<p title='<meta charset=koi8-r>'><meta/charset=windows-1250>")]
    [TestCase("<?xml version='1.0' encoding=\"windows-1250\"?>")]
    public void A_page_names_its_encoding(string head)
    {
        var decoded = WebEncoding.Decode(EastEurope.GetBytes(head + Words));
        Assert.That((decoded.Text, decoded.Encoding.CodePage, decoded.Exact), Is.EqualTo((head + Words, 1250, true)));
    }

    [TestCase("<meta name=x content='text/html; charset=koi8-r'>")]
    [TestCase("<!-- <meta charset=koi8-r>")]
    [TestCase("<metax charset=koi8-r>")]
    [TestCase("<meta charset=koi8-r")]
    public void What_does_not_name_the_encoding_is_passed_over(string head) =>
        Assert.That(WebEncoding.Decode(Encoding.UTF8.GetBytes(head + " " + Words)).Encoding.CodePage, Is.EqualTo(65001));

    [TestCase("utf-8", true)]
    [TestCase("utf-16le", true)]
    [TestCase("utf-16be", true)]
    public void A_byte_order_mark_wins_and_is_no_text(string label, bool exact)
    {
        var encoding = EncodingLabels.Find(label)!;
        var decoded = WebEncoding.Decode(encoding.GetBytes("\uFEFF<meta charset=koi8-r>" + Words), "koi8-r");
        Assert.That((decoded.Text, decoded.Encoding.CodePage, decoded.Exact), Is.EqualTo(("<meta charset=koi8-r>" + Words, encoding.CodePage, exact)));
        Assert.That(decoded.Encoding.GetPreamble(), Is.EqualTo(encoding.GetBytes("\uFEFF")));
    }

    [TestCase("utf-16le")]
    [TestCase("utf-16be")]
    public void Markup_in_utf16_is_known_by_its_zeros(string label) =>
        Assert.That(WebEncoding.Decode(EncodingLabels.Find(label)!.GetBytes("<p>" + Words)).Text, Is.EqualTo("<p>" + Words));

    [Test]
    public void Where_header_and_page_disagree_what_decodes_without_error_is_right()
    {
        var page = "<meta charset=windows-1250>" + Words;
        Assert.That(WebEncoding.Decode(EastEurope.GetBytes(page), "utf-8").Text, Is.EqualTo(page));
        page = "<meta charset=utf-8>" + Words;
        Assert.That(WebEncoding.Decode(Encoding.UTF8.GetBytes(page), "windows-1250").Text, Is.EqualTo(page));
        Assert.That(WebEncoding.Decode(Encoding.UTF8.GetBytes(page), "utf-16").Text, Is.EqualTo(page));
    }

    [Test]
    public void Latin_that_poses_as_utf8_is_read_as_windows1252() =>
        Assert.That(WebEncoding.Decode(EncodingLabels.Windows1252.GetBytes("café “crème”"), "utf-8").Text, Is.EqualTo("café “crème”"));

    [Test]
    public void A_utf8_page_with_one_broken_byte_stays_utf8()
    {
        var decoded = WebEncoding.Decode([.. Encoding.UTF8.GetBytes(Words), 0xFF]);
        Assert.That((decoded.Text, decoded.Exact), Is.EqualTo((Words + "\uFFFD", false)));
    }

    [Test]
    public void Nothing_is_an_empty_text() => Assert.That(WebEncoding.Decode([]).Text, Is.Empty);

    [TestCase("og-charset-sjis.html", null, 932)]
    [TestCase("og-charset-sjis-wrong-header.html", "utf-8", 932)]
    [TestCase("og-charset-koi8r.html", null, 20866)]
    [TestCase("og-charset-windows1251.html", null, 1251)]
    public void Recorded_pages_are_read(string file, string? charset, int codePage)
    {
        var bytes = File.ReadAllBytes(SharedFolder.Require("responses/" + file));
        var article = Article.FromBytes(bytes, charset: charset);
        Assert.That(article.Encoding.CodePage, Is.EqualTo(codePage));
        Assert.That(article.Html, Does.Not.Contain("\uFFFD"));
        Assert.That(article.Encoding.GetBytes(article.Html), Is.EqualTo(bytes));
    }
}
