using System.Text;
using System.Text.Json;
using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Normalize.Readers;

/// <summary>Whatever a server sends, a reader gives facts: no exception, spans inside the text, addresses of the web only.</summary>
[TestFixture]
internal sealed class ReaderProperties
{
    /// <summary>Every reader that there is.</summary>
    private static IEnumerable<string> Formats => ReaderCatalog.Formats.Order(StringComparer.Ordinal);

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e999", "99999999999999999999", "\"\"", "\" \"", "\"x\"", "\"\\ud800\"", "\"\\udc00a\"", "\"9\"", "\"2024-01-01T00:00:00Z\"", "\"https://a.example/b\"",
        "\"javascript:alert(1)\"", "\"//a.example\"", "{}", "[]", "[null]", "[{}]", "[[]]", "{\"a\":1}", "\"<p>a<br>b</p>\"", "\"<blockquote><p>a</p>&mdash; A (@b) <a href=x>May 20, 2007</a></blockquote>\"",
    ];

    private static readonly string[] Deep =
    [
        "[", "{\"a\":", "<div>", "<p><b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<a href=x><div>a", "<blockquote><p><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i>a",
        "<div class='tgme_widget_message tgme_widget_message_text tgme_widget_message_sticker tgme_reaction' data-post=a/1>b", "<div class=Post data-test-id=post-content><a>", "<div class='h-entry h-card e-content p-author'>a",
        "<div itemscope itemtype=https://schema.org/Article><b itemprop=author>a", "<meta property=og:image content=https://a.example/", "<script>ytInitialPlayerResponse = {", "<div class='tweet tweet-text permalink-tweet' data-tweet-id=1 data-screen-name=a>b",
    ];

    [TestCaseSource(nameof(Formats))]
    public void Arbitrary_bytes_are_no_exception(string format) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (bytes, status) => IsSound(format, bytes, 200 + (status * 2)))
            .Holds();

    [TestCaseSource(nameof(Formats))]
    public void Scraps_of_markup_and_json_are_no_exception(string format) =>
        Prop.ForAll(Scraps().ToArbitrary(), text => IsSound(format, Encoding.UTF8.GetBytes(text), 200))
            .Holds();

    [TestCaseSource(nameof(Formats))]
    public void A_member_of_another_type_than_promised_is_no_exception(string format)
    {
        foreach (var sample in Samples.Of(format))
            foreach (var at in ValuesIn(sample))
                foreach (var value in Values)
                    Assert.That(IsSound(format, Encoding.UTF8.GetBytes(sample[..at.Start] + value + sample[at.End..]), 200), $"{format} with {value} at {at.Start}");
    }

    [TestCaseSource(nameof(Formats))]
    public void An_answer_that_is_cut_anywhere_is_no_exception(string format)
    {
        foreach (var sample in Samples.Of(format))
            for (var length = 0; length < sample.Length; length += 7)
                Assert.That(IsSound(format, Encoding.UTF8.GetBytes(sample[..length]), 200));
    }

    [TestCaseSource(nameof(Formats))]
    public void Depth_without_end_is_no_exception_and_no_waiting(string format)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var deep in Deep.Select(piece => string.Concat(Enumerable.Repeat(piece, 20_000))))
        {
            Assert.That(IsSound(format, Encoding.UTF8.GetBytes(deep), 200));
            if (format is "oembed") Assert.That(IsSound(format, Html("html", deep), 200));
            if (format is "mastodon-status" or "activitypub") Assert.That(IsSound(format, Html("content", deep), 200));
        }

        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)), "linear work takes two seconds, quadratic work minutes");
    }

    private static byte[] Html(string member, string html) =>
        Encoding.UTF8.GetBytes($$"""{"version":"1.0","type":"Note","{{member}}":{{JsonSerializer.Serialize(html)}} }""");

    private static bool IsSound(string format, byte[] body, int status)
    {
        var facts = ReaderCatalog.For(format)!(Invented.Answer(format, body, status));
        return (facts.Text?.Spans ?? []).All(s => s.Start >= 0 && s.Start < s.End && s.End <= facts.Text!.Plain.Length)
            && facts.Media.All(m => IsWeb(m.Url) && IsWeb(m.Poster?.Url) && m.Variants.All(v => IsWeb(v.Url)))
            && IsWeb(facts.CanonicalUrl) && IsWeb(facts.LinkCard?.Url) && IsWeb(facts.Author?.Url) && IsWeb(facts.Author?.Avatar?.Url) && facts.Links.All(l => IsWeb(l.Original))
            && facts.Counts is not { Replies: < 0 } and not { Views: < 0 };
    }

    private static bool IsWeb(string? address) =>
        address is null || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static Gen<string> Scraps() =>
        Gen.Elements(
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\"thread\":", "\"post\":", "\"text\":", "\"error\":", "\"html\":", "<", ">", "</p>", "<p>", "<a href=", "\"x\"", "<blockquote>", "<meta property=og:title content=", "<script type=application/ld+json>",
            "</script>", "ytInitialPlayerResponse = {", "<title>", "tgme_widget_message", "<div class=tgme_widget_message data-post=a/1>", "&amp;", "\uFEFF", "\uD83D\uDE00", "\0", "1", "null", " ", "\n")
        .ListOf().Select(parts => string.Concat(parts));

    /// <summary>Where the values of a JSON sample stand.</summary>
    private static List<(int Start, int End)> ValuesIn(string sample)
    {
        var found = new List<(int, int)>();
        if (sample[0] is not ('{' or '[')) return found;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(sample));
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject) continue;
            var start = (int)reader.TokenStartIndex;
            var inner = reader;
            inner.Skip();
            found.Add((start, (int)inner.BytesConsumed));
        }

        return found;
    }
}
