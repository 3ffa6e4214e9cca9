namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>Every carrier, by itself, in another one, and with a twin beside it: the same item each time, and only once.</summary>
[TestFixture]
internal sealed class CarrierTests
{
    private static readonly CarrierRow[] All = [.. LazyRows.All, .. ConsentRows.All, .. ParkedRows.All, .. WrapperRows.All, .. EditorRows.All, .. StateRows.All];

    [TestCaseSource(nameof(All))]
    public void It_is_found_as_what_it_is(CarrierRow row)
    {
        var embed = Only(row.Article);
        Assert.That((embed.Id, embed.Form), Is.EqualTo((IdOf(embed), row.Form)));
    }

    [TestCaseSource(nameof(All))]
    public void Its_span_is_the_carrier_and_the_rest_of_the_page_stays(CarrierRow row)
    {
        const string before = "<p>The ferries wait.</p>\n", after = "\n<p>Nobody knows for how long.</p>";
        var article = before + row.Article + after;
        var span = Only(article).Span;

        Assert.That(span.Start, Is.GreaterThanOrEqualTo(before.Length));
        Assert.That(span.End, Is.LessThanOrEqualTo(article.Length - after.Length));
    }

    [TestCaseSource(nameof(All))]
    public void A_twin_for_browsers_without_scripts_is_not_a_second_embed(CarrierRow row)
    {
        var twin = Only(row.Article).Provider == "x" ? CarrierRow.Quotation : CarrierRow.Frame;
        Assert.That(Only($"{row.Article}<noscript>{twin}</noscript>").Id, Is.Not.Null);
    }

    [TestCaseSource(nameof(All))]
    public void In_a_comment_it_is_none(CarrierRow row)
    {
        Assume.That(row.Article, Does.Not.Contain("--"));
        Assert.That(EmbedDetector.Detect(Article.FromHtml("<p>The ferries wait.</p><!-- " + row.Article + " -->")).Embeds, Is.Empty);
    }

    private static string IdOf(Embed embed) => embed.Provider == "x" ? CarrierRow.Post : CarrierRow.Video;

    private static Embed Only(string html)
    {
        var embeds = EmbedDetector.Detect(Article.FromHtml(html)).Embeds;
        Assert.That(embeds.Select(e => $"{e.Provider} {e.Id}"), Has.Exactly(1).Items, html);
        return embeds[0];
    }
}
