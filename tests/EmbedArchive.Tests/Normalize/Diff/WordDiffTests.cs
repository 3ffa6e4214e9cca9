using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Normalize.Diff;

/// <summary>Two versions of a text are compared word by word.</summary>
[TestFixture]
internal sealed class WordDiffTests
{
    /// <summary>Of few words, so that much is common and much is repeated.</summary>
    private static readonly Gen<string> Texts = Gen.Elements("weir", "open", " ", "  ", "\n", ".", "桥", "🌉", "e\u0301").ListOf().Select(string.Concat);

    private static string Marked(string old, string now) => string.Concat(WordDiff.Of(old, now).Select(c => c.Kind switch
    {
        TextChangeKind.Removed => $"[-{c.Text}-]",
        TextChangeKind.Added => $"{{+{c.Text}+}}",
        _ => c.Text,
    }));

    [TestCase("The weir stays open.", "The weir stays closed.", "The weir stays [-open-]{+closed+}.")]
    [TestCase("The weir stays.", "The old weir stays.", "The {+old +}weir stays.")]
    [TestCase("The old weir stays.", "The weir stays.", "The [-old -]weir stays.")]
    [TestCase("", "Now there are words.", "{+Now there are words.+}")]
    [TestCase("There were words.", "", "[-There were words.-]")]
    [TestCase("one two three", "four five six", "[-one two three-]{+four five six+}")]
    [TestCase("51-50", "52-50", "[-51-]{+52+}-50")]
    [TestCase("a b", "a  b", "a[- -]{+  +}b")]
    [TestCase("Die Brücke", "Die Brücken", "Die [-Brücke-]{+Brücken+}")]
    [TestCase("cafe\u0301 open", "cafe open", "[-cafe\u0301-]{+cafe+} open")]
    [TestCase("大桥今天关闭", "大桥明天关闭", "大桥[-今-]{+明+}天关闭")]
    [TestCase("tonight 🌉", "tonight 🌊", "tonight [-🌉-]{+🌊+}")]
    public void What_became_of_the_words_is_marked(string old, string now, string marked) => Assert.That(Marked(old, now), Is.EqualTo(marked));

    [Test]
    public void The_same_text_is_one_part() => Assert.That(WordDiff.Of("as it was", "as it was"), Is.EqualTo(new[] { new TextChange(TextChangeKind.Same, "as it was") }));

    [Test]
    public void No_fewer_words_could_be_changed() =>
        Assert.That(WordDiff.Of("甲乙丙甲乙乙甲", "丙乙甲乙甲丙").Where(c => c.Kind == TextChangeKind.Same).Sum(c => c.Text.Length), Is.EqualTo(4), "the example of Myers' paper");

    [Test]
    public void Both_texts_can_be_read_from_the_parts() =>
        Prop.ForAll(Arb.From(from old in Texts from now in Texts select (old, now)), texts =>
        {
            var parts = WordDiff.Of(texts.old, texts.now);
            return string.Concat(parts.Where(p => p.Kind != TextChangeKind.Added).Select(p => p.Text)) == texts.old
                && string.Concat(parts.Where(p => p.Kind != TextChangeKind.Removed).Select(p => p.Text)) == texts.now
                && parts.All(p => p.Text.Length > 0) && parts.Zip(parts.Skip(1)).All(p => p.First.Kind != p.Second.Kind);
        }).Holds(1000);

    [Test]
    public void Long_texts_that_have_nothing_in_common_are_replaced_as_a_whole()
    {
        var (old, now) = (Numbers(0, 20_000), Numbers(20_000, 40_000));
        Assert.That(WordDiff.Of(old, now), Is.EqualTo(new TextChange[] { new(TextChangeKind.Removed, old), new(TextChangeKind.Added, now) }));

        static string Numbers(int from, int to) => string.Join('-', Enumerable.Range(from, to - from).Select(n => $"{n}x"));
    }

    [Test]
    public void One_word_in_a_long_text_is_found()
    {
        var words = Enumerable.Range(0, 50_000).Select(n => $"word{n}").ToArray();
        var old = string.Join(' ', words);
        words[30_000] = "other";
        Assert.That(WordDiff.Of(old, string.Join(' ', words)).Where(p => p.Kind != TextChangeKind.Same),
            Is.EqualTo(new TextChange[] { new(TextChangeKind.Removed, "word30000"), new(TextChangeKind.Added, "other") }));
    }
}
