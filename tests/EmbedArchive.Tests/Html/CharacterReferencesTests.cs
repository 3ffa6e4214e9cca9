using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

[TestFixture]
internal sealed class CharacterReferencesTests
{
    [TestCase("no reference", "no reference")]
    [TestCase("R&amp;D &lt;3 &quot;x&quot; &apos;y&apos;", "R&D <3 \"x\" 'y'")]
    [TestCase("&amp;amp;", "&amp;")]
    [TestCase("&notin; &notit; &not", "\u2209 \u00ACit; \u00AC")]
    [TestCase("&CounterClockwiseContourIntegral;&zwnj;&Zscr;&nGt;", "\u2233\u200C\U0001D4B5\u226B\u20D2")]
    [TestCase("&#8217;&#x2019;&#X2019 &#128512;", "\u2019\u2019\u2019 \U0001F600")]
    [TestCase("&#150;&#x80;&#x81;", "\u2013\u20AC\u0081")]
    [TestCase("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [TestCase("& &; &# &#; &#x; &#xg &nosuch; &a", "& &; &# &#; &#x; &#xg &nosuch; &a")]
    public void References_in_text_are_decoded_as_browsers_decode_them(string raw, string text) =>
        Assert.That(CharacterReferences.Decode(raw, inAttribute: false), Is.EqualTo(text));

    [TestCase("?a=1&copy=2&amp;b", "?a=1&copy=2&b")]
    [TestCase("&copy2 &copy; &copy", "&copy2 \u00A9 \u00A9")]
    [TestCase("&#38=", "&=")]
    public void A_bare_ampersand_in_an_attribute_stays(string raw, string text) =>
        Assert.That(CharacterReferences.Decode(raw, inAttribute: true), Is.EqualTo(text));
}
