using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Detect.Flattened;

[TestFixture]
internal sealed class FlattenedProperties
{
    private static readonly string[] Scraps =
    [
        "(@", "@", ")", "（", "）", "— ", "--", "- ", "&mdash;", "Name ", "portdesk", "a.b.example", "u@h.example", "November 6, 2023", "6. Mai 2020", "2020年9月25日", " · ", "at 7:49 PM",
        "https://t.co/AbCdEfGhIj", "pic.twitter.com/Zx9cVb7nMk", "A post shared by ", "View this post on Instagram", "がシェアした投稿", " on Apr 27, 2020", "Posted by ", " on Thursday, August 27, 2015",
        "@user", "♬ a - b", "Post by @u@h.example", "View on Mastodon", "by u/abc in boats", "<p>", "</p>", "<br>", "<blockquote>", "</blockquote>", "<h1>", "</h1>", "<hr>", "\n", "\n\n", "\r\n", "> ",
        "* ", "](", "[", "\u2066", "\u200F", "\uD800", "\0", "&amp;", "Text. ", ":", "<a href=https://x.com/portdesk/status/1767114488537951983>", "</a>", "<li>",
    ];

    private static readonly string[] Unrelated =
    [
        "The harbor authority said on Monday that the channel would stay closed. Divers inspect the hull, the moorings and the quay wall, and they will report on Friday to the committee of the "
            + "city, which meets in the old customs house and has invited the captain, the pilot, the owner of the ship and the insurers to speak about what happened that night.",
        "Nobody was hurt. The ship, which had come from the north with a cargo of timber, drifted for two hours before the anchor held, and the crew of fourteen stayed on board while three tugs "
            + "tried in turn to pull it free; the third, larger than the others and built for ice, was the one that managed it in the end, shortly after the tide had turned.",
        "Prices rose by two percent in the year before, and the office for statistics expects the same again; rents in the old town went up faster than that, by five percent, which the tenants' "
            + "association calls a scandal and the owners' association calls a late correction of many years in which hardly anything had changed at all in that part of town.",
    ];

    [Test]
    public void Nothing_is_thrown_and_every_reported_post_lies_inside_the_article_with_a_text_that_is_not_empty() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Scraps)).Select(string.Concat).ToArbitrary(), article =>
            new[] { ArticleFormat.Html, ArticleFormat.Text }.All(format =>
                EmbedDetector.Detect(new Article { Html = article, Format = format }).Embeds.All(e =>
                    e.Span.Start >= 0 && e.Span.Length > 0 && e.Span.End <= article.Length && (e.Fallback?.Text is null || e.Fallback.Text.Trim().Length > 0))))
            .Holds(5000);

    [Test]
    public void Unrelated_prose_around_a_post_does_not_change_it()
    {
        var rows = LocaleRows.All.Concat(NetworkRows.All).Where(r => r.Article.StartsWith("<p>", StringComparison.Ordinal)).ToArray();
        var texts = Gen.ArrayOf(Gen.Elements(Unrelated));
        Prop.ForAll(Gen.Elements(rows).ToArbitrary(), texts.ToArbitrary(), texts.ToArbitrary(), (row, before, after) =>
            FlattenedRow.Read(Paragraphs(before) + row.Article + Paragraphs(after)).SequenceEqual(row.Posts)).Holds(1000);
    }

    [TestCase("x (@a) ")]
    [TestCase("— a (@a) November 6, 2023 ")]
    [TestCase("<br>— a (@a)")]
    [TestCase("<p>— a (@a) November 6, 2023")]
    [TestCase("<p>t</p><p>— a (@a) November 6, 2023</p>")]
    [TestCase("A post shared by a (@a) x ")]
    [TestCase("<br>♬ a - b")]
    [TestCase("Posted by a on Thursday, ")]
    [TestCase("<blockquote><p>x<p>— a (@a)")]
    public void Time_grows_with_the_length_of_the_article(string piece)
    {
        // Measured in processor time over doubled lengths; a quadratic step would be fourfold at every doubling.
        _ = Cost(piece, 2000);
        var (small, large) = (Enumerable.Range(0, 3).Min(_ => Cost(piece, 10_000)), Enumerable.Range(0, 3).Min(_ => Cost(piece, 40_000)));
        Assert.That(large, Is.LessThan((small * 10) + 50));
    }

    [Test]
    public void A_text_without_any_sign_of_a_post_costs_this_step_no_memory()
    {
        var text = new EmbedArchive.Detect.Text.VisibleText();
        var article = string.Concat(Enumerable.Repeat("Write to ann@lee.example. ", 2000));
        EmbedArchive.Detect.Text.BareText.Read(article, text);
        var run = new EmbedArchive.Detect.DetectionRun(ProviderCatalog.BuiltIn);
        EmbedArchive.Detect.Flattened.FlattenedPosts.Read(article, text, default, run);
        var before = GC.GetAllocatedBytesForCurrentThread();
        EmbedArchive.Detect.Flattened.FlattenedPosts.Read(article, text, default, run);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        text.Dispose();
    }

    private static string Paragraphs(string[] texts) => string.Concat(texts.Select(t => $"<p>{t}</p>\n"));

    private static double Cost(string piece, int count)
    {
        var article = Article.FromHtml(string.Concat(Enumerable.Repeat(piece, count)));
        var before = Environment.CpuUsage.TotalTime;
        EmbedDetector.Detect(article);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
