using EmbedArchive.Store;

namespace EmbedArchive.Tests.Store;

[TestFixture]
internal sealed class PostFileNameTests
{
    private static string Of(string platform, string? id, string? key = null) => PostFileName.Of(new()
    {
        Schema = "", Id = key ?? platform + ":" + id, Platform = platform, PostId = id, Kind = EmbedKind.Post, CapturedAt = default,
        Availability = new() { State = AvailabilityState.Unknown, Confidence = AvailabilityConfidence.Inferred, CheckedAt = default }, Evidence = new() { Sources = [] },
    });

    [TestCase("x", "1721", "posts/x-1721.json")]
    [TestCase("mastodon", "social.example_109", "posts/mastodon-social.example_109.json")]
    public void A_plain_id_is_the_name(string platform, string id, string name) => Assert.That(Of(platform, id), Is.EqualTo(name));

    [TestCase("dQw4w9WgXcQ", "DQW4W9WGXCQ")]
    [TestCase("a/b", "a\\b")]
    [TestCase("é", "e\u0301")]
    [TestCase("..", "../..")]
    public void Ids_that_would_share_a_name_do_not(string one, string other)
    {
        var names = new[] { Of("p", one), Of("p", other), Of("p", one.ToLowerInvariant() + "1") };
        Assert.That(names.Select(n => n.ToLowerInvariant()).Distinct().Count(), Is.EqualTo(3));
    }

    [TestCase("../../etc/passwd")]
    [TestCase("a\0b")]
    [TestCase("CON")]
    [TestCase("at://did:plc:abc/app.bsky.feed.post/3k")]
    [TestCase("   ")]
    [TestCase("....")]
    public void Any_id_gives_a_path_that_every_system_takes(string id)
    {
        Assert.That(ArchivePath.IsUsable(Of("p", id)));
        Assert.That(ArchivePath.IsUsable(Of("p", null, "p:" + id)));
        Assert.That(ArchivePath.IsUsable(Of("con", "1", "nul")));
    }

    [Test]
    public void A_long_id_is_cut_and_told_apart_by_its_hash()
    {
        var (one, other) = (Of("p", new string('a', 300)), Of("p", new string('a', 301)));
        Assert.That(one, Is.Not.EqualTo(other).And.Property("Length").LessThan(120));
    }
}
