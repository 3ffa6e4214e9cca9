using EmbedArchive.Detect;
using EmbedArchive.Detect.Carriers;
using EmbedArchive.Detect.Json;
using EmbedArchive.Html;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Detect;

/// <summary>What is passed over quickly holds nothing that the full reading would find.</summary>
[TestFixture]
internal sealed class QuickLookProperties
{
    private static readonly string[] Fragments =
    [
        "\"", "'", "`", "\\", "\\\"", ":", " : ", ",", "{", "}", "[", "(", "=", "\n", "a", "word ", "\"name\":", "'html': ", "\\u003c", "u003ciframe", "<iframe", "<p>", "<p&gt;", "&lt;", "&LT", "&lt",
        "&amp;lt;", "&#60;", "&#x3C", "&#0060;iframe", "&percnt;3c", "&bsol;u003c", "%3Cdiv", "\\x3cp", "PGlmcmFtZSBzcmM9Imh0dHBzOi8v", "&#80;GlmcmFtZSBzcmM9Imh0dHBzOi8v", "data:text/html;base64,",
        "data&colon;text/html&comma;", "&nbsp;", " ", "http", "\u00E9",
    ];

    private static readonly Arbitrary<string> Texts = Gen.ListOf(Gen.Elements(Fragments)).Select(parts => string.Concat(parts)).ToArbitrary();

    [Test]
    public void The_walk_from_string_to_string_finds_the_strings_that_the_scanner_finds() =>
        Prop.ForAll(Texts, text => ByStrings(text).SequenceEqual(ByTokens(text))).Holds(inputs: 2000);

    [Test]
    public void A_value_that_is_parked_markup_once_decoded_is_never_passed_over() =>
        Prop.ForAll(Texts, raw => CharacterReferences.Decode(raw, inAttribute: true) is var value && (value.Length < 16 || !MarkupText.IsParked(value) || MarkupText.MayBeParked(raw)))
            .Holds(inputs: 2000);

    [Test]
    public void Whose_item_it_is_and_which_item_it_is_agree()
    {
        var catalog = ProviderCatalog.BuiltIn;
        foreach (var address in catalog.All.SelectMany(p => p.Examples.Select(e => e.Address).Concat(p.Lookalikes)))
            Assert.That(catalog.ProviderOf(address)?.Key, Is.EqualTo(catalog.TryMatch(address, out var match) ? match.Provider.Key : null), address);
    }

    [Test]
    public void A_class_value_counts_as_seen_only_where_it_is_the_same()
    {
        const string Html = "row fb-post row fb-Post";
        var seen = default(SeenClasses);
        seen.Add(Html, new(0, 3));
        Assert.That(seen.Holds(Html, new(12, 3)), Is.True);
        seen.Add(Html, new(4, 7));
        Assert.That(seen.Holds(Html, new(16, 7)), Is.False);
    }

    [Test]
    public void Each_of_many_marked_elements_with_the_same_class_is_found()
    {
        var posts = Enumerable.Range(0, 3).Select(i => $"<div class=\"fb-post\" data-href=\"https://www.facebook.com/zuck/posts/1010257717587568{i}\"></div><div class=\"row\"></div>");
        Assert.That(EmbedDetector.Detect(Article.FromHtml(string.Concat(posts))).Embeds, Has.Count.EqualTo(3));
    }

    private static List<(string Text, bool IsMember)> ByStrings(string text)
    {
        var found = new List<(string, bool)>();
        for (var strings = new JsonStrings(text); strings.Read();) found.Add((text.Substring(strings.Content.Start, strings.Content.Length), strings.IsMember));
        return found;
    }

    private static List<(string Text, bool IsMember)> ByTokens(string text)
    {
        var found = new List<(string, bool)>();
        var isMember = false;
        for (var scanner = new JsonScanner(text); scanner.Read();)
        {
            if (scanner.Kind == JsonTokenKind.String) found.Add((scanner.Raw.ToString(), isMember));
            isMember = scanner is { Kind: JsonTokenKind.Name, IsQuoted: true };
        }

        return found;
    }
}
