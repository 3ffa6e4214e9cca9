using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Text;

[TestFixture]
internal sealed class CountTextTests
{
    [TestCase("12", 12, false)]
    [TestCase("1,204", 1204, false)]
    [TestCase("436.6K", 436_600, true)]
    [TestCase("5.8k", 5_800, true)]
    [TestCase("1,2M", 1_200_000, true)]
    [TestCase("3 B", 3_000_000_000, true)]
    [TestCase(" 18 K ", 18_000, true)]
    public void A_printed_count_is_a_number(string text, long value, bool approximate) =>
        Assert.That(CountText.Read(text), Is.EqualTo((value, approximate)));

    [TestCase("")]
    [TestCase(null)]
    [TestCase("K")]
    [TestCase("many")]
    [TestCase("1.5")]
    [TestCase("12 likes")]
    [TestCase("99999999999999999999999999999999")]
    public void Other_texts_are_none(string? text) => Assert.That(CountText.Read(text), Is.Null);
}
