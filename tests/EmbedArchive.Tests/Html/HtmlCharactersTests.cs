using EmbedArchive.Html;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Html;

/// <summary>What is told of many characters at once is what each of them tells.</summary>
[TestFixture]
internal sealed class HtmlCharactersTests
{
    private static readonly Arbitrary<string> Texts =
        Gen.ArrayOf(Gen.Frequency((12, Gen.Elements(" \t\r\n\f\v".ToCharArray())), (1, Gen.Elements("a\0\u0008\u000E\u0085\u00A0\u2003\uFFFF".ToCharArray())))).Select(c => new string(c)).ToArbitrary();

    [Test]
    public void A_text_is_blank_when_it_is_white_space() =>
        Prop.ForAll(Texts, text => HtmlCharacters.IsBlank(text) == string.IsNullOrWhiteSpace(text)).Holds(inputs: 1000);

    [Test]
    public void A_copied_line_has_spaces_for_its_breaks_and_nothing_else_changed() =>
        Prop.ForAll(Texts, text =>
        {
            var copy = new char[text.Length];
            HtmlCharacters.CopyLine(text, copy);
            return new string(copy) == text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ').Replace('\f', ' ');
        }).Holds(inputs: 1000);

    [TestCase("&quot;", "\"")]
    [TestCase("&quot", "\"")]
    [TestCase("&amp;lt;", "&lt;")]
    [TestCase("&nbsp;x", "\u00A0x")]
    [TestCase("&gta", ">a")]
    [TestCase("&ltimes;", "\u22C9")]
    [TestCase("&QUOT;&apos;", "\"'")]
    public void Common_references_mean_what_the_table_says(string raw, string text) => Assert.That(CharacterReferences.Decode(raw, inAttribute: false), Is.EqualTo(text));
}
