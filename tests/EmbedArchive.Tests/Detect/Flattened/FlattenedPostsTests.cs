using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Detect.Flattened;

[TestFixture]
internal sealed class FlattenedPostsTests
{
    [TestCaseSource(typeof(LocaleRows), nameof(LocaleRows.All))]
    [TestCaseSource(typeof(LayoutRows), nameof(LayoutRows.All))]
    [TestCaseSource(typeof(NetworkRows), nameof(NetworkRows.All))]
    public void A_post_without_its_markup_is_put_together_again(object row) =>
        Assert.That(FlattenedRow.Read(((FlattenedRow)row).Article), Is.EqualTo(((FlattenedRow)row).Posts));

    [TestCaseSource(typeof(DecoyRows), nameof(DecoyRows.All))]
    public void What_only_looks_like_an_attribution_is_no_post(string article) =>
        Assert.That(FlattenedRow.Read(article), Is.Empty);

    [Test]
    public void The_span_runs_from_the_first_character_of_the_text_to_the_last_of_the_attribution()
    {
        const string Article = "<p>Before.</p>\n<p>The ferry &amp; the tug are afloat.</p>\n<p>&mdash; Harbor Ledger (@harborledger) November 6, 2023</p>\n<p>After.</p>";
        var embed = EmbedDetector.Detect(Html(Article)).Embeds.Single();
        Assert.That(Article.Substring(embed.Span.Start, embed.Span.Length), Is.EqualTo("The ferry &amp; the tug are afloat.</p>\n<p>&mdash; Harbor Ledger (@harborledger) November 6, 2023"));
    }

    [Test]
    public void Links_of_the_text_are_attached_and_those_of_the_attribution_are_not()
    {
        const string Article = "<p>Look <a href=\"https://t.co/AbCdEfGhIj\">pic.twitter.com/Zx9cVb7nMk</a></p><p>— Harbor Ledger (@harborledger) <a href=\"https://twitter.com/harborledger/status/1721535909712629760?ref_src=x\">November 6, 2023</a></p>";
        var embed = EmbedDetector.Detect(Html(Article)).Embeds.Single();
        Assert.Multiple(() =>
        {
            Assert.That(embed.Fallback!.Links, Is.EqualTo(new[] { "https://t.co/AbCdEfGhIj" }));
            Assert.That(embed.Url, Is.EqualTo("https://x.com/harborledger/status/1721535909712629760"));
            Assert.That(embed.Fallback.DateFrom, Is.EqualTo(DateSource.Printed));
        });
    }

    [Test]
    public void The_language_of_the_posts_paragraph_is_kept()
    {
        var embed = EmbedDetector.Detect(Html("<p>Prosa.</p><blockquote><p lang=\"de\" dir=\"ltr\">Kein Witz.</p>— Rob B. (@rob_bubl) 14. Juni 2018</blockquote>")).Embeds.Single();
        Assert.That(embed.Fallback!.Lang, Is.EqualTo("de"));
    }

    [Test]
    public void A_marked_embed_is_not_found_a_second_time_by_its_words()
    {
        const string Marked = "<blockquote class=\"twitter-tweet\"><p>Court has ruled.</p>— Civic Wire (@civicwire) <a href=\"https://twitter.com/civicwire/status/1540352798250567544\">June 24, 2022</a></blockquote>";
        var embeds = EmbedDetector.Detect(Html(Marked + "<p>Prose.</p><p>Court has ruled.</p><p>— Civic Wire (@civicwire) June 24, 2022</p>")).Embeds;
        Assert.That(embeds.Select(e => e.Form), Is.EqualTo(new[] { EmbedForm.Blockquote }));
    }

    [Test]
    public void The_users_own_article_gives_its_one_post_exactly()
    {
        var article = File.ReadAllText(SharedFolder.Require("seed/article.txt"));
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("seed/expected.json")));
        var fallback = expected.RootElement.GetProperty("embeds")[0].GetProperty("fallback");
        var embed = EmbedDetector.Detect(new Article { Html = article }).Embeds.Single();
        Assert.Multiple(() =>
        {
            Assert.That((embed.Provider, embed.Kind, embed.Id, embed.Url, embed.Form), Is.EqualTo(("x", EmbedKind.Post, (string?)null, (string?)null, EmbedForm.Flattened)));
            Assert.That(embed.Fallback!.Text, Is.EqualTo(fallback.GetProperty("text").GetString()));
            Assert.That(embed.Fallback.Author, Is.EqualTo(fallback.GetProperty("author").GetString()));
            Assert.That(embed.Fallback.Handle, Is.EqualTo(fallback.GetProperty("handle").GetString()));
            Assert.That(embed.Fallback.Date, Is.EqualTo(fallback.GetProperty("date").GetString()));
            Assert.That(embed.Fallback.Links, Is.EqualTo(fallback.GetProperty("links").EnumerateArray().Select(l => l.GetString())));
            Assert.That(article.Substring(embed.Span.Start, embed.Span.Length), Does.StartWith("The Iran Regime").And.EndsWith("3HQhmSaNZh"));
        });
    }

    private static Article Html(string html) => Article.FromHtml(html);
}
