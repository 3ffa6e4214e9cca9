using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Render;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Render;

[TestFixture]
internal sealed class SourceBytesTests
{
    private static readonly string[] Labels =
        ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-874", "koi8-r", "shift_jis", "euc-kr", "big5", "euc-jp", "gb18030", "iso-2022-jp"];

    // Text that each of the encodings can write at least in part; the rest becomes question marks, which are text as well.
    private const string Story = "<p>Zpráva</p>報道 <a href=x>日本</a> 한국 новость \U0001F600 <b>ende</b>";

    [Test]
    public void Without_edits_any_bytes_come_back([ValueSource(nameof(Labels))] string label) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            SourceBytes.Splice(Article.FromBytes(bytes, charset: label), []).AsSpan().SequenceEqual(bytes)).Holds();

    [Test]
    public void Bytes_outside_a_span_stay_whatever_they_are([ValueSource(nameof(Labels))] string label)
    {
        var encoding = EncodingLabels.Find(label)!;
        var bytesAndCut = ArbMap.Default.ArbFor<(byte[] Before, byte[] After)>();
        Prop.ForAll(bytesAndCut, sides =>
        {
            // Markup between two runs of anything; zeros align UTF-16, and in the others end a sequence that the run left open.
            byte[] before = [.. sides.Before, .. new byte[4 - sides.Before.Length % 2]];
            byte[] bytes = [.. before, .. encoding.GetBytes("<b>x</b>"), .. sides.After];
            var article = new Article { Html = encoding.GetString(bytes), Bytes = bytes, Encoding = encoding };
            var start = article.Html.IndexOf("<b>x</b>", StringComparison.Ordinal);
            if (start < 0) return true; // the run changed the character set
            var spliced = SourceBytes.Splice(article, [(new(start, 8), "<i/>")]);
            byte[] expected = [.. before, .. encoding.GetBytes("<i/>"), .. sides.After];
            return spliced.AsSpan().SequenceEqual(expected);
        }).Holds();
    }

    [Test]
    public void Spliced_bytes_decode_to_the_spliced_text([ValueSource(nameof(Labels))] string label)
    {
        var encoding = EncodingLabels.Find(label)!;
        var bytes = encoding.GetBytes(Story);
        var html = encoding.GetString(bytes);
        var article = new Article { Html = html, Bytes = bytes, Encoding = encoding };
        for (var start = 0; start <= html.Length; start++)
            for (var end = start; end <= html.Length; end++)
            {
                if (SplitsPair(html, start) || SplitsPair(html, end)) continue;
                var spliced = encoding.GetString(SourceBytes.Splice(article, [(TextSpan.FromBounds(start, end), "{}")]));
                // Between switches of the character set neither side would read the same; markup, where embeds begin and end, is always ASCII.
                if (label != "iso-2022-jp" || (IsAscii(html, start) && IsAscii(html, end)))
                    Assert.That(spliced, Is.EqualTo(html[..start] + "{}" + html[end..]), $"{start}..{end}");
            }
    }

    [Test]
    public void A_byte_order_mark_stays_and_several_edits_are_made()
    {
        var article = Article.FromBytes((byte[])[0xEF, 0xBB, 0xBF, .. "á<b>ž<i>"u8, 0xFF, .. "<u>"u8]);
        var spliced = SourceBytes.Splice(article, [(new(0, 0), "1"), (new(1, 3), "2"), (new(5, 3), ""), (new(9, 3), "ž")]);
        Assert.That(spliced, Is.EqualTo((byte[])[0xEF, 0xBB, 0xBF, .. "1á2ž"u8, 0xFF, .. "ž"u8]));
    }

    [Test]
    public void What_the_encoding_lacks_becomes_a_numeric_reference()
    {
        var article = Article.FromBytes(EncodingLabels.Windows1252.GetBytes("é<b>"), charset: "latin1");
        var spliced = SourceBytes.Splice(article, [(new(1, 3), "ž\u4E16\U0001F600")]);
        Assert.That(EncodingLabels.Windows1252.GetString(spliced), Is.EqualTo("éž&#x4E16;&#x1F600;"));
    }

    [Test]
    public void An_article_without_bytes_is_encoded() =>
        Assert.That(SourceBytes.Splice(Article.FromHtml("á<b>c"), [(new(1, 3), "ž")]), Is.EqualTo("ážc"u8.ToArray()));

    [Test]
    public void Edits_out_of_order_or_bytes_of_another_text_are_refused()
    {
        Assert.That(() => SourceBytes.Splice(Article.FromHtml("abc"), [(new(1, 1), ""), (new(0, 1), "")]), Throws.ArgumentException);
        Assert.That(() => SourceBytes.Splice(Article.FromHtml("abc"), [(new(2, 2), "")]), Throws.ArgumentException);
        Assert.That(() => SourceBytes.Splice(Article.FromBytes("abc"u8.ToArray()) with { Html = "abd" }, [(new(0, 1), "")]), Throws.ArgumentException);
    }

    private static bool IsAscii(string text, int at) => at == text.Length || char.IsAscii(text[at]) || (at > 0 && char.IsAscii(text[at - 1]));

    private static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
