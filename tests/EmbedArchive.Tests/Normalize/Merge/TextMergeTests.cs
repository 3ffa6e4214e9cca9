using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize;

internal sealed class TextMergeTests
{
    [TestCase("Rain over the harbour", "Rain over the harbour")]
    [TestCase("Rain\n\nover \t the\u00A0harbour ", " Rain over the harbour")]
    [TestCase("Rain over the harbour", "Rain over the harbour…")]
    [TestCase("Rain over the harbour. …", "Rain over the harbour")]
    [TestCase("Rain https://short.example/a over the harbour", "Rain HTTP://news.example/long?way=1 over the harbour")]
    [TestCase("Rain over the harbour pic.twitter.com/Ab1", "Rain over the harbour pic.x.com/Zz9")]
    [TestCase("Rain over the harbour", "Rain over the harbour https://short.example/a")]
    [TestCase("https://short.example/a", "")]
    [TestCase("...", " … ")]
    public void Texts_that_differ_in_links_white_space_and_omission_are_the_same(string one, string other) =>
        Assert.That(TextMerge.Same(Text(one), Text(other)), Is.True);

    [TestCase("Rain over the harbour", "Rain over the Harbour")]
    [TestCase("Rain over the harbour", "Rain overthe harbour")]
    [TestCase("…Rain over the harbour", "Rain over the harbour")]
    [TestCase("See https:// for more", "See for more")]
    [TestCase("See pic.twitter.com/ for more", "See for more")]
    [TestCase("See ftp://files.example/a", "See")]
    [TestCase("See pic.other.com/Ab1", "See")]
    public void Texts_that_differ_in_words_are_not(string one, string other) =>
        Assert.That(TextMerge.Same(Text(one), Text(other)), Is.False);

    private static RichText Text(string plain) => new() { Plain = plain };
}
