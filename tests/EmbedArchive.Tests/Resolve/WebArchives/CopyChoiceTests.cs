using EmbedArchive.Resolve.WebArchives;

namespace EmbedArchive.Tests.Resolve.WebArchives;

internal sealed class CopyChoiceTests
{
    private static readonly DateTimeOffset Article = new(2024, 6, 10, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static ArchivedCopy Copy(double hours, string mime = "text/html", string? digest = null) =>
        new(Article.AddHours(hours), "https://example.org/1", mime, digest ?? $"d{hours}");

    private static double[] Chosen(IEnumerable<ArchivedCopy> copies, DateTimeOffset? post = null) =>
        [.. CopyChoice.Of(copies, Article, post, Now).Select(c => (c.At - Article).TotalHours)];

    [Test]
    public void The_first_copy_within_two_days_of_the_article_comes_first() =>
        Assert.That(Chosen([Copy(-1), Copy(47), Copy(20), Copy(900)]), Is.EqualTo(new double[] { 20, 47, -1 }));

    [Test]
    public void Outside_of_these_days_the_nearest_counts_and_of_two_equally_near_the_later() =>
        Assert.That(Chosen([Copy(-60), Copy(500), Copy(60)]), Is.EqualTo(new double[] { 60, -60, 500 }));

    [Test]
    public void When_the_post_is_older_than_the_article_its_first_days_count() =>
        Assert.That(Chosen([Copy(1), Copy(-90), Copy(-50)], Article.AddHours(-100)), Is.EqualTo(new double[] { -90, 1, -50 }));

    [Test]
    public void Copies_from_before_the_post_and_from_the_future_are_of_other_things() =>
        Assert.That(Chosen([Copy(-90), Copy(200_000), Copy(5)], Article.AddHours(-80)), Is.EqualTo(new double[] { 5 }));

    [Test]
    public void The_platforms_own_json_is_best_and_pictures_are_no_copies() =>
        Assert.That(Chosen([Copy(1), Copy(300, "application/json; charset=utf-8"), Copy(2, "image/png"), Copy(3, "warc/revisit")]), Is.EqualTo(new double[] { 300, 1, 3 }));

    [Test]
    public void Equal_bodies_are_read_once() =>
        Assert.That(Chosen([Copy(1, digest: "same"), Copy(2, digest: "same"), Copy(3)]), Is.EqualTo(new double[] { 1, 3 }));
}
