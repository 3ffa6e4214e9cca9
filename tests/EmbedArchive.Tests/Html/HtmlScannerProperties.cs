using EmbedArchive.Html;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Html;

[TestFixture]
internal sealed class HtmlScannerProperties
{
    private static readonly string[] Scraps =
    [
        "<", ">", "</", "/>", "<!", "<!--", "-->", "--!>", "-", "<?", "<![CDATA[", "]]>", "<!doctype", "\"", "'", "=", " ", "\n", "\r", "\f", "\0", "&", "&amp", "&#x",
        ";", "a", "A", "p", "<p", "<a href=", "<script", "</script", "<style>", "</style>", "<title>", "</title ", "<svg>", "</svg>", "<title/>", "<math>", "<mi>",
        "<foreignObject>", "<iframe>", "</iframe>", "<plaintext", "<textarea>", "\uD800", "\uFEFF", "\u212A", "\U0001F600",
    ];

    // Each leaves the tokenizer where it found it, and ends with markup, so that no text runs on into the next piece.
    private static readonly string[] Closed =
    [
        "<p class='a > b'>", "text &amp; <br/>", "</p >", "<!-- <p> -->", "<!-->", "</>", "<!DOCTYPE html>", "<script>if (a</b/) '<!--<script></script>'--></script>",
        "<style>p > a {}</style>", "<title>&lt;<p></title>", "<iframe src=x><p></iframe>", "<svg><title/><style><a></style><![CDATA[<p>]]></svg>",
        "<math><mi><b></mi></math>", "<noscript><img></noscript>", "1 < 2 & 3 <> <i \0 =x>",
    ];

    [Test]
    public void The_spans_of_all_tokens_tile_the_text_and_names_and_values_lie_inside() =>
        Prop.ForAll(TextOf(Scraps), text =>
        {
            var at = 0;
            var scanner = new HtmlScanner(text);
            while (scanner.Read())
            {
                if (scanner.Span.Start != at || scanner.Span.Length < 1 || !scanner.Span.Contains(scanner.ContentSpan)) return false;
                foreach (var attribute in scanner.Attributes)
                    if (!scanner.Span.Contains(attribute.NameSpan) || !scanner.Span.Contains(attribute.ValueSpan) || attribute.NameSpan.Length == 0) return false;
                _ = scanner.DecodeText();
                at = scanner.Span.End;
            }

            return at == text.Length && scanner.Kind == HtmlTokenKind.None;
        }).Holds(3000);

    [Test]
    public void Closed_pieces_give_the_same_tokens_together_and_alone() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Closed)).ToArbitrary(), pieces =>
            HtmlTokens.Of(string.Concat(pieces)) == string.Join(" | ", pieces.Select(HtmlTokens.Of))).Holds(500);

    [Test]
    public void After_a_skip_to_a_token_in_data_the_same_token_follows() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Closed)).ToArbitrary(), pieces =>
        {
            var text = string.Concat(pieces);
            var start = string.Concat(pieces.Take(pieces.Length / 2)).Length;
            var scanner = new HtmlScanner(text);
            scanner.SkipTo(start);
            return HtmlTokens.Rest(ref scanner) == HtmlTokens.Of(text[start..]);
        }).Holds();

    [Test]
    public void Decoding_never_throws_and_never_makes_a_text_longer() =>
        Prop.ForAll(TextOf(["&", "#", "x", ";", "amp", "lt", "not", "in", "1", "9", "F", "=", " ", "\u00E9", "\uD800", "nGt;", "a"]), text =>
            new[] { true, false }.All(inAttribute => CharacterReferences.Decode(text, inAttribute).Length <= text.Length)
            && CharacterReferences.Decode(text.Replace("&", "&amp;", StringComparison.Ordinal), inAttribute: true) == text).Holds(2000);

    private static Arbitrary<string> TextOf(string[] scraps) => Gen.ArrayOf(Gen.Elements(scraps)).Select(string.Concat).ToArbitrary();
}
