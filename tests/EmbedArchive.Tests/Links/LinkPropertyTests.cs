using EmbedArchive.Http;
using EmbedArchive.Links;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Links;

/// <summary>What holds for every text, whatever it is.</summary>
[TestFixture]
internal sealed class LinkPropertyTests
{
    private static readonly string[] Pieces =
    [
        "https://", "HTTP://", "//", "t.co", "l.facebook.com/l.php?u=", "href.li/?", "urldefense.com/v3/__", "__;JQ!!", "news.google.com/articles/CBMi", "www.google.com/url?q=",
        "example.org", "bücher.example", "[::1]", "127.0.0.1", "１２７.1", "user:pw@", ":80", ":99999", "/", "/../", "/./", "\\", "?", "&", "&amp;", "=", "utm_source=x", "ref=example.org",
        "%", "%%34%31", "%2e%2E", "%c3%a4", "%C3", "%00", "#", "#:~:text=a", "#xtor=1", "**A", "*", "ä", "\ud83d", "\t", "\n", " ", "a", "1", "_", "-", ".", "mailto:", "javascript:", "youtu.be/abcdefghijk", "?__s=abcdef1",
    ];

    private static readonly Gen<string> Addresses =
        Gen.Elements(Pieces).Or(ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())).ListOf().Select(p => string.Concat(p));

    private static readonly Arbitrary<string> Any = Arb.From(Gen.OneOf(Addresses, Addresses.Select(a => "https://example.org/" + a), Addresses.Select(a => "https://l.facebook.com/l.php?u=" + Uri.EscapeDataString(a.Replace("\ud83d", "", StringComparison.Ordinal)))));

    private static void Holds(Func<string, bool> property) =>
        Prop.ForAll(Any, property).Holds(1000, 30);

    [Test]
    public void Reading_never_throws_and_its_parts_agree() => Holds(text =>
    {
        var reading = LinkDecoder.Read(text);
        return reading.Canonical is null == reading.Type is LinkType.NotHttp or LinkType.Invalid && (reading.Decoded is null || reading.Decoded == reading.Target);
    });

    [Test]
    public void The_canonical_form_is_a_fixed_point() => Holds(text => LinkCanonical.Of(text) is not { } canonical || LinkCanonical.Of(canonical) == canonical);

    [Test]
    public void The_identity_is_a_fixed_point_and_the_same_for_the_canonical_form() => Holds(text =>
        LinkCanonical.Of(text) is not { } canonical || LinkCanonical.Identity(canonical) is var identity && LinkCanonical.Identity(text) == identity && LinkCanonical.Identity(identity!) == identity);

    [Test]
    public void The_normal_form_is_a_fixed_point_that_can_be_asked() => Holds(text =>
        LinkCanonical.Normal(text) is not { } normal || LinkCanonical.Normal(normal) == normal && Uri.TryCreate(normal, UriKind.Absolute, out _));

    [Test]
    public void An_address_that_was_found_in_a_text_stands_there() => Holds(text =>
        TextAddresses.Find(text).TrueForAll(a => a.Url.EndsWith(text.Substring(a.Start, a.Length), StringComparison.Ordinal)));

    [Test]
    public void An_expansion_always_ends_within_its_limit()
    {
        var options = new HttpOptions { MaxRedirects = 6 };
        Prop.ForAll(Arb.From(Gen.Zip(Any.Generator.ListOf(8), Gen.Elements(200, 301, 302, 307, 404).ListOf(8))), world =>
        {
            var asked = 0;
            var web = new AnyWeb(request =>
            {
                var turn = asked++ % 8;
                return ScriptedWeb.Answer(request, world.Item2[turn], $"<meta http-equiv=refresh content='0;url={world.Item1[turn]}'>", ("Location", world.Item1[turn]), ("Set-Cookie", $"a={asked}"));
            });
            var link = new LinkExpander(web, options).ExpandAsync("https://sho.rt.example/abc").AsTask().GetAwaiter().GetResult();
            return asked <= options.MaxRedirects + 1 && link.Hops.Count <= (options.MaxRedirects + 2) * (LinkDecoder.MaxLayers + 1);
        }).Holds(200, 12);
    }

    private sealed class AnyWeb(Func<WebRequest, Capture> answer) : IWeb
    {
        public TimeProvider Time => TimeProvider.System;

        public ValueTask<Capture> SendAsync(WebRequest request, CancellationToken cancellationToken = default) => new(answer(request));
    }
}
