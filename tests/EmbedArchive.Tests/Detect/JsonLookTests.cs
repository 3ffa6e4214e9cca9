using EmbedArchive.Detect.Carriers;

namespace EmbedArchive.Tests.Detect;

/// <summary>Which settings in JSON are read at all.</summary>
[TestFixture]
internal sealed class JsonLookTests
{
    [TestCase("{&quot;url&quot;:&quot;https://vimeo.com/172355597&quot;}")]
    [TestCase("{\"url\":\"https:\\/\\/vimeo.com\\/172355597\"}")]
    [TestCase("{\"src\":\" /videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d\"}")]
    [TestCase("{\"url\":\"https%3A%2F%2Fvimeo.com%2F172355597\"}")]
    [TestCase("{\"url\":\"www.vimeo.com\"}")]
    [TestCase("{\"provider\":\"vimeo\",\"id\":\"172355597\"}")]
    [TestCase("{&quot;video_type&quot;:&quot;vimeo&quot;,&quot;id&quot;:172355597}")]
    [TestCase("{ type: 'vimeo', id: 172355597 }")]
    [TestCase("{\"html\":\"&lt;iframe\"}")]
    [TestCase("{\"html\":\"&amp;lt;iframe\"}")]
    [TestCase("{\"html\":\"\\u003ciframe\"}")]
    [TestCase("{\"html\":\"PGlmcmFtZSBzcmM9\"}")]
    public void What_names_an_item_or_holds_markup_is_read(string json) => Assert.That(JsonLook.IsTelling(json), Is.True);

    [TestCase("{\"moduleInfo\": \"header-topics\", \"pageType\": \"article\"}")]
    [TestCase("{\"click_source_type\": \"menu\", \"website\": \"paper\"}")]
    [TestCase("{&quot;section&quot;:&quot;news/politics&quot;,&quot;n&quot;:4}")]
    [TestCase("[[300,250],[728,90]]")]
    public void What_counts_clicks_is_not(string json) => Assert.That(JsonLook.IsTelling(json), Is.False);

    [Test]
    public void What_is_passed_over_holds_nothing() =>
        Assert.That(EmbedDetector.Detect(Article.FromHtml("<div data-m='{\"pageType\":\"video\",\"name\":\"vimeo 172355597\"}'>x</div>")).Embeds, Is.Empty);
}
