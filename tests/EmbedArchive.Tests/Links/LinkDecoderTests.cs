using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

[TestFixture]
internal sealed class LinkDecoderTests
{
    [TestCase("https://example.org/story", LinkType.None)]
    [TestCase("https://example.org/story?utm_source=x", LinkType.Tracker)]
    [TestCase("https://bit.ly/abc", LinkType.Shortener)]
    [TestCase("https://www.bit.ly/abc", LinkType.Shortener)]
    [TestCase("https://bit.ly/", LinkType.None)]
    [TestCase("https://bit.ly", LinkType.None)]
    [TestCase("https://bit.ly/robots.txt", LinkType.None)]
    [TestCase("https://nyti.ms/3abc", LinkType.Vanity)]
    [TestCase("https://grabify.link/ABC123", LinkType.IpLogger)]
    [TestCase("https://ouo.io/abc", LinkType.Monetised)]
    [TestCase("https://news.short.gy/abc", LinkType.Shortener)]
    [TestCase("https://doi.org/10.1000/1", LinkType.PersistentId)]
    [TestCase("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2F", LinkType.Intent)]
    [TestCase("mailto:desk@example.org", LinkType.NotHttp)]
    [TestCase("javascript:void(0)", LinkType.NotHttp)]
    [TestCase("/relative/path", LinkType.NotHttp)]
    [TestCase("https://", LinkType.Invalid)]
    [TestCase("http://[::1", LinkType.Invalid)]
    [TestCase("http://example.org:99999/", LinkType.Invalid)]
    [TestCase("", LinkType.Invalid)]
    public void An_address_is_sorted_by_its_whole_host_labels_and_its_path(string address, LinkType type) =>
        Assert.That(LinkDecoder.Read(address).Type, Is.EqualTo(type));

    [TestCase("https://notbit.ly/abc")]
    [TestCase("https://bit.ly.example.org/abc")]
    [TestCase("https://google.example.org/url?url=https%3A%2F%2Fexample.net%2F")]
    [TestCase("https://www.google.com.example.org/url?url=https%3A%2F%2Fexample.net%2F")]
    [TestCase("https://facebook.example.org/l.php?u=https%3A%2F%2Fexample.net%2F")]
    [TestCase("https://example.org/?url=https%3A%2F%2Fexample.net%2F")]
    public void A_lookalike_host_is_not_matched(string address) =>
        Assert.That(LinkDecoder.Read(address), Is.EqualTo(new LinkReading(LinkType.None, address, address)));

    [Test]
    public void Wrappers_inside_wrappers_are_opened_to_the_innermost_and_their_layers_kept()
    {
        var reading = LinkDecoder.Read("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252Fa%253Futm_source%253Dx");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Layers, Is.EqualTo(new[] { "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dx", "https://example.org/a?utm_source=x" }));
            Assert.That(reading.Decoded, Is.EqualTo("https://example.org/a?utm_source=x"));
            Assert.That(reading.Canonical, Is.EqualTo("https://example.org/a"));
        });
    }

    [Test]
    public void More_layers_than_the_limit_stop_the_opening()
    {
        var address = "https://example.org/";
        for (var i = 0; i < LinkDecoder.MaxLayers + 3; i++) address = "https://href.li/?" + address;
        Assert.That(LinkDecoder.Read(address).Layers, Has.Count.EqualTo(LinkDecoder.MaxLayers));
    }

    [Test]
    public void An_ordinary_link_in_canonical_form_comes_back_as_the_same_string()
    {
        const string Address = "https://example.org/2026/11/story?id=5";
        var reading = LinkDecoder.Read(Address);
        Assert.That(reading.Target, Is.SameAs(Address));
        Assert.That(reading.Canonical, Is.SameAs(Address));
    }

    [Test]
    public void An_ordinary_link_costs_no_allocation()
    {
        LinkDecoder.Read("https://example.org/2026/11/story?id=5");
        var before = GC.GetAllocatedBytesForCurrentThread();
        LinkDecoder.Read("https://example.org/2026/11/story?id=5");
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [TestCase("https://www.awin1.com/awclick.php?mid=1&p=%5B%5Bhttps%253A%252F%252Fshop.example%252Fa%253Fb%253D1%5D%5D", "https://shop.example/a?b=1")]
    [TestCase("https://www.awin1.com/cread.php?ued=https%3A%2F%2Fshop.example%2Fa%3Fq%3Dx%2520y", "https://shop.example/a?q=x%20y")]
    [TestCase("https://www.anrdoezrs.net/links/90/type/dlg/sid/b/https://shop.example/a?x=1", "https://shop.example/a?x=1")]
    [TestCase("https://www.tkqlhce.com/click-1-2?url=https%3A%2F%2Fshop.example%2Fa%2Fhttp%3A%2F", "https://shop.example/a/http:/")]
    [TestCase("https://brand.prf.hn/click/camref:1a/destination:https%3A%2F%2Fshop.example%2Fa", "https://shop.example/a")]
    [TestCase("https://redirect.viglink.com?key=1&u=https%3A%2F%2Fshop.example%2Fa", "https://shop.example/a")]
    [TestCase("https://goto.shop.example/c/81/82/83?u=https%3A%2F%2Fwww.shop.example%2Fa", "https://www.shop.example/a")]
    [TestCase("https://www.tkqlhce.com/click-1-2", null)]
    public void A_paid_redirector_tells_its_target(string address, string? target)
    {
        var reading = LinkDecoder.Read(address);
        Assert.That((reading.Type, reading.Decoded), Is.EqualTo((LinkType.Affiliate, target)));
    }

    [TestCase("https://files.example/c/81/82/83")]
    [TestCase("https://files.example/c/81/82/83?u=ana")]
    [TestCase("https://files.example/c/81/eighty/83?u=https%3A%2F%2Fshop.example%2F")]
    public void A_path_like_a_paid_redirectors_alone_says_nothing(string address) =>
        Assert.That(LinkDecoder.Read(address).Type, Is.EqualTo(LinkType.None));
}
