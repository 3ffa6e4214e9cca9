using EmbedArchive.Html;
using EmbedArchive.Render.Cards;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Render;

/// <summary>Whatever a provider writes into a field, only our own markup comes out.</summary>
[TestFixture]
internal sealed class HostileFieldTests
{
    private static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--", "-->", "]]>", "</figure></blockquote>", "\" onmouseover=\"alert(1)", "' onfocus='x",
        "<img src=x onerror=alert(1)>", "javascript:alert(1)", "java\nscript:alert(1)", "https://a.example/\" onclick=\"x", "data:text/html,<b>", "https://user:pw@a.example/",
        "&lt;b&gt;", "&#60;b&#62;", "\0<b\0>", "\u202e<b>\u2066", "\ud800<b>\udc00", "</style><b>", "<svg/onload=alert(1)>", "\r\n\t<b>", "vbscript:x", "//a.example/x", "file:///etc/passwd", "‮@evil",
    ];

    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "figure", "div", "p", "blockquote", "figcaption", "a", "bdi", "span", "time", "img", "video", "audio", "ol", "ul", "li", "details", "summary", "code", "script", "br",
        "strong", "em", "s", "u", "q",
    };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "class", "id", "data-ea-platform", "data-ea-state", "cite", "href", "rel", "title", "datetime", "lang", "dir", "role", "aria-label", "src", "alt", "width", "height", "style",
        "controls", "preload", "poster", "loop", "muted", "playsinline", "type",
    };

    [TestCaseSource(nameof(Payloads))]
    public void A_hostile_text_in_every_field_stays_text(string payload) => Check(Everywhere(payload, 0, payload.Length));

    [Test]
    public void So_does_any_mixture_of_them_with_parts_at_any_place() => Prop.ForAll(
        (from pieces in Gen.ArrayOf(Gen.Elements(Payloads.Concat(["a", "\n", " ", "🌉"]).ToArray()))
         from start in Gen.Choose(-2, 40)
         from end in Gen.Choose(-2, 60)
         select (Text: string.Concat(pieces), Start: start, End: end)).ToArbitrary(),
        field =>
        {
            Check(Everywhere(field.Text, field.Start, field.End));
            return true;
        }).Holds();

    private static void Check(PostSnapshot post)
    {
        var html = PostCard.Render(Invented.Card(post) with { ProviderName = post.Title ?? "X" });
        var scanner = new HtmlScanner(html);
        var depth = 0;
        while (scanner.Read())
        {
            Assert.That(scanner.Kind, Is.AnyOf(HtmlTokenKind.StartTag, HtmlTokenKind.EndTag, HtmlTokenKind.Text), html);
            if (scanner.Kind == HtmlTokenKind.EndTag) depth--;
            if (scanner.Kind != HtmlTokenKind.StartTag) continue;
            var tag = scanner.Name.ToString();
            Assert.That(Tags, Does.Contain(tag), html);
            if (tag is not ("br" or "img")) depth++;
            foreach (var attribute in scanner.Attributes) CheckAttribute(tag, attribute, html);
        }

        Assert.That(depth, Is.Zero, html);
        Assert.That(html, Does.Not.Contain("\0"));
    }

    private static void CheckAttribute(string tag, HtmlAttribute attribute, string html)
    {
        var name = attribute.Name.ToString();
        var value = attribute.DecodeValue();
        Assert.That(Names, Does.Contain(name), html);
        if (name is "href" or "cite") Assert.That(value, Does.StartWith("https://").Or.StartWith("http://").Or.StartWith("story.embeds/posts/"), html);
        if (name is "href" or "cite") Assert.That(new Uri(new Uri("https://base.example/"), value).UserInfo, Is.Empty, html);
        if (name is "src" or "poster") Assert.That(value, Does.StartWith("story.embeds/media/"), html);
        if (name == "style") Assert.That(value, Does.Match("^(--ea-share:[0-9.]+%|aspect-ratio:[0-9]+/[0-9]+)$"), html);
        if (tag == "script") Assert.That(value, Is.EqualTo("application/ld+json"), html);
        if (name == "rel") Assert.That(value, Does.Contain("noopener noreferrer nofollow"), html);
    }

    private static PostSnapshot Everywhere(string text, int start, int end)
    {
        var media = Invented.Picture("a", 10, 10, text) with { Caption = text, Url = text };
        var post = Invented.Post() with
        {
            Platform = "x",
            PostId = null,
            CanonicalUrl = text,
            Title = text,
            Author = new() { DisplayName = text, Handle = text, Url = text, Avatar = media, Verified = true, VerifiedKind = text },
            CoAuthors = [new() { DisplayName = text, Url = text }],
            Text = new() { Plain = text, Lang = text, Dir = text, Spans = [.. Enum.GetValues<TextPartType>().Select((type, i) => new TextPart { Start = start + i, End = end + i / 2, Type = type, Target = i % 2 == 0 ? text : "https://a.example/", Display = text })] },
            ContentWarning = new() { Text = text },
            Media = [media, media with { Type = MediaType.Video, ContentType = "video/mp4", Path = "media/a.mp4", Poster = media }, media with { Type = MediaType.Audio, ContentType = "audio/mpeg" }, media with { State = MediaState.Failed, Path = text, Error = text }],
            Poll = new() { Question = text, Options = [new() { Text = text, Percent = double.NaN }, new() { Text = text, Votes = long.MaxValue }], TotalVotes = -1 },
            LinkCard = new() { Url = text, ResolvedUrl = text, Title = text, Description = text, Site = text, Image = media },
            Labels = [new() { Value = text, AppliedBy = text }],
            Notes = [new() { Text = text, Links = [text] }],
            Edits = [new() { Text = text }],
            Place = new() { Name = text },
            Counts = new() { AsOf = Invented.Captured, Likes = -5, Reactions = new Dictionary<string, long> { [text] = 3 } },
            Availability = Invented.State(AvailabilityState.Deleted, text) with { Message = text, PlatformCode = text },
            Evidence = new() { Sources = [new() { Id = "s1", Kind = SourceKind.ThirdParty, Name = text, Outcome = SourceOutcome.Answered }] },
        };
        return post with { Quoted = new() { Url = text, Snapshot = post }, Reposted = new() { Url = text }, InReplyTo = new() { Url = text, Snapshot = post }, Thread = [new() { Snapshot = post }, new() { Url = text }] };
    }
}
