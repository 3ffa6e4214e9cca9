using EmbedArchive.Render.Cards;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Render;

[TestFixture]
internal sealed class PostCardTests
{
    private static IEnumerable<TestCaseData> Cards() => Gallery.All.Select(c => new TestCaseData(c.Name, c.Outcome, c.Post).SetArgDisplayNames(c.Name));

    [TestCaseSource(nameof(Cards))]
    public void The_card_is_the_approved_one(string name, EmbedOutcome outcome, PostSnapshot post) =>
        Approved.Check(PostCard.Render(Invented.Card(post, outcome)) + "\n", $"tests/EmbedArchive.Tests/Render/Approved/{name}.html");

    [TestCaseSource(nameof(Cards))]
    public void The_same_post_gives_the_same_card(string name, EmbedOutcome outcome, PostSnapshot post) =>
        Assert.That(PostCard.Render(Invented.Card(post, outcome)), Is.EqualTo(PostCard.Render(Invented.Card(post with { }, outcome))), name);

    [Test]
    public void A_picture_without_a_description_says_so_and_which_it_is()
    {
        var post = Invented.Post() with { Media = [Invented.Picture("a", 10, 10, "A cat."), Invented.Picture("b", 10, 10)] };
        var html = PostCard.Render(Invented.Card(post));
        Assert.That(html, Does.Contain("alt=\"A cat.\"").And.Contain("alt=\"Image 2 of 2, no description by the author\""));
    }

    [TestCase("../../secret.png")]
    [TestCase("https://evil.example/a.png")]
    [TestCase("/etc/a.png")]
    [TestCase("..\\a.png")]
    public void A_stored_path_that_leads_out_of_the_archive_is_not_shown(string path)
    {
        var post = Invented.Post() with { Media = [Invented.Picture("a", 10, 10) with { Path = path }] };
        Assert.That(PostCard.Render(Invented.Card(post)), Does.Not.Contain("<img").And.Not.Contain(path));
    }

    [TestCase("image/svg+xml", "media/a.png")]
    [TestCase("text/html", "media/a.png")]
    [TestCase(null, "media/a.svg")]
    [TestCase(null, "media/a.html")]
    public void A_file_that_is_not_safe_to_show_is_not_shown(string? type, string path)
    {
        var post = Invented.Post() with { Media = [Invented.Picture("a", 10, 10) with { ContentType = type, Path = path }] };
        Assert.That(PostCard.Render(Invented.Card(post)), Does.Not.Contain("<img"));
    }

    [Test]
    public void A_folder_with_odd_letters_is_addressed_whole() =>
        Assert.That(Invented.Card(Invented.Post()) with { Prefix = "50% #1: why?.embeds/" } is var card ? card.AddressOf("media/a b.png") : null,
            Is.EqualTo("50%25%20%231%3A%20why%3F.embeds/media/a%20b.png"));

    [Test]
    public void A_time_is_no_more_exact_than_its_source()
    {
        var post = Invented.Post() with { PublishedAt = new() { Value = new(2023, 11, 6, 0, 0, 0, TimeSpan.Zero), Precision = InstantPrecision.Day } };
        Assert.That(PostCard.Render(Invented.Card(post)), Does.Contain("<time datetime=\"2023-11-06\">6 November 2023</time>"));
    }

    [Test]
    public void A_date_read_from_the_id_says_so()
    {
        var post = Invented.Post() with { PublishedAt = new() { Value = Invented.Captured, Precision = InstantPrecision.Millisecond, FromId = true } };
        Assert.That(PostCard.Render(Invented.Card(post)), Does.Contain("(read from the id of the post)"));
    }

    [Test]
    public void Counts_that_no_source_told_are_not_zero()
    {
        var post = Invented.Post() with { Counts = new() { Likes = 0, AsOf = Invented.Captured } };
        Assert.That(PostCard.Render(Invented.Card(post)), Does.Contain("0 likes").And.Not.Contain("repl"));
    }
}
