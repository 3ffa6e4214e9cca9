using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

[TestFixture]
internal sealed class TextAddressesTests
{
    [TestCase("See https://example.org/a.", "https://example.org/a")]
    [TestCase("See https://example.org/a, https://example.org/b; and more", "https://example.org/a https://example.org/b")]
    [TestCase("(see https://example.org/wiki/A_(b))", "https://example.org/wiki/A_(b)")]
    [TestCase("[text](https://example.org/a)", "https://example.org/a")]
    [TestCase("<https://example.org/a?x=1&y=2#z>", "https://example.org/a?x=1&y=2#z")]
    [TestCase("HTTPS://EXAMPLE.ORG/A!", "HTTPS://EXAMPLE.ORG/A")]
    [TestCase("\"https://example.org/a\"", "https://example.org/a")]
    [TestCase("“https://example.org/a”", "https://example.org/a")]
    [TestCase("‘https://example.org/a’s", "https://example.org/a")]
    [TestCase("新聞はhttps://example.org/記事。次", "https://example.org/記事")]
    [TestCase("链接https://t.co/AbC123这里", "https://t.co/AbC123")]
    [TestCase("（https://example.org/a）", "https://example.org/a")]
    [TestCase("انظر https://example.org/a، ثم", "https://example.org/a")]
    [TestCase("https://bücher.example/ß und", "https://bücher.example/ß")]
    [TestCase("https://example.org", "https://example.org")]
    [TestCase("https://example.org/a/", "https://example.org/a/")]
    [TestCase("http://[2001:db8::1]/a", "http://[2001:db8::1]/a")]
    public void An_address_ends_where_the_sentence_goes_on(string text, string addresses) =>
        Assert.That(string.Join(' ', TextAddresses.Find(text).Select(a => a.Url)), Is.EqualTo(addresses));

    [TestCase("Just in t.co/AbC123.", "https://t.co/AbC123")]
    [TestCase("Look pic.twitter.com/AbC123", "https://pic.twitter.com/AbC123")]
    [TestCase("the endpic.twitter.com/AbC123— A Person", "https://pic.twitter.com/AbC123")]
    [TestCase("https://t.co/AbCdEf1234pic.twitter.com/XyZ", "https://t.co/AbCdEf1234 https://pic.twitter.com/XyZ")]
    [TestCase("https://t.co/AbCdEf1234https://t.co/ZyXwVu9876", "https://t.co/AbCdEf1234 https://t.co/ZyXwVu9876")]
    [TestCase("https://t.co/AbCdEf1234?amp=1 x", "https://t.co/AbCdEf1234?amp=1")]
    [TestCase("bit.ly/3xYz", "https://bit.ly/3xYz")]
    public void Flattened_posts_give_their_bare_and_glued_links(string text, string addresses) =>
        Assert.That(string.Join(' ', TextAddresses.Find(text).Select(a => a.Url)), Is.EqualTo(addresses));

    [TestCase("either/or, 24/7, km/h")]
    [TestCase("not.co/AbC at.co/x")]
    [TestCase("someone@t.co/x")]
    [TestCase("https:// and http://")]
    [TestCase("https://localhost/x")]
    [TestCase("xhttps://example.org/a")]
    [TestCase("https://example.org/cut-o… more")]
    [TestCase("https://exa mple")]
    public void What_is_no_whole_address_is_not_found(string text) =>
        Assert.That(TextAddresses.Find(text), Is.Empty);

    [Test]
    public void A_span_holds_exactly_the_address()
    {
        const string Text = "Vorher (https://example.org/ä). Nachher";
        var address = TextAddresses.Find(Text).Single();
        Assert.That(Text.Substring(address.Start, address.Length), Is.EqualTo("https://example.org/ä"));
    }

    [TestCase("http://")]
    [TestCase("t.co/")]
    [TestCase("https://a.b/(")]
    [TestCase("/")]
    public void Long_hostile_text_is_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        TextAddresses.Find(text);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));
    }
}
