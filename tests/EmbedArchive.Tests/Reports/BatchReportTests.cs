using System.Text;
using System.Text.Json.Nodes;
using EmbedArchive.Reports;
using EmbedArchive.Tests.Render;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Reports;

/// <summary>What the report of a batch says, and how it is written.</summary>
[TestFixture]
internal sealed class BatchReportTests
{
    private static IEnumerable<string> Names() => InventedBatch.Looks.Select(l => l.Name);

    [Test]
    public void The_page_is_the_approved_one() =>
        Approved.Check(Encoding.UTF8.GetString(InventedBatch.Page(InventedBatch.Many(8))), "tests/EmbedArchive.Tests/Reports/Approved/report.html");

    [Test]
    public void The_numbers_are_the_approved_ones() =>
        Approved.Check(Encoding.UTF8.GetString(ReportJson.Write(InventedBatch.Summary(InventedBatch.Many(8)))), "tests/EmbedArchive.Tests/Reports/Approved/report.json");

    [TestCaseSource(nameof(Names))]
    public void Every_report_keeps_to_its_schema(string name)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.File("docs/schema/batch-report-1.json")))!.AsObject();
        var json = ReportJson.Write(InventedBatch.Summary(InventedBatch.Looks.Single(l => l.Name == name).Jobs));
        Assert.That(SchemaValidator.Check(JsonNode.Parse(json), schema), Is.Empty);
    }

    [Test]
    public void All_counts_agree()
    {
        var jobs = InventedBatch.Many(150);
        var summary = InventedBatch.Summary(jobs);
        var posts = jobs.Sum(j => j.Result?.Embeds.Count ?? 0);
        Assert.That(summary.Posts.Values.Sum(), Is.EqualTo(posts));
        Assert.That(summary.Providers.Sum(p => p.Posts), Is.EqualTo(posts));
        Assert.That(summary.Providers.Sum(p => p.States.Values.Sum()), Is.EqualTo(posts));
        Assert.That(summary.Published.Months.Sum(m => m.Posts) + summary.Published.Undated, Is.EqualTo(posts));
        Assert.That(summary.Articles.Values.Sum(), Is.EqualTo(jobs.Count));
        Assert.That(summary.ArticleList.Items.Sum(a => a.Posts), Is.EqualTo(posts));
        Assert.That(summary.Links.Sum(l => l.Links), Is.EqualTo(jobs.Sum(j => j.Result?.Links.Count ?? 0)));
        Assert.That(summary.Gone.Items.Sum(g => g.Articles.Total), Is.LessThanOrEqualTo(summary.ArticleList.Items.Sum(a => a.Gone)));
    }

    [Test]
    public void A_gone_post_is_told_once_with_all_its_articles_and_the_way_to_its_card()
    {
        var post = Invented.Post() with { Availability = Invented.State(AvailabilityState.Deleted) };
        var embed = Invented.Result(post, EmbedOutcome.Gone);
        var gone = InventedBatch.Summary([InventedBatch.Job("a.html", [embed, embed], []), .. Enumerable.Range(0, 7).Select(i => InventedBatch.Job($"b{i}.html", [embed], []))]).Gone;

        Assert.That((gone.Total, gone.Items.Single().Articles.Total, gone.Items[0].Articles.Items.Count), Is.EqualTo((1, 8, 5)));
        Assert.That(gone.Items[0].Articles.Items[0], Is.EqualTo(new ArticlePlace("a.html", "a.archived.html#ea-x-1900000000000000001")));
    }

    [Test]
    public void Its_lists_have_an_end_and_say_so()
    {
        var tally = new BatchTally(path => path, ProviderCatalog.BuiltIn);
        var gone = Invented.Post() with { Availability = Invented.State(AvailabilityState.Deleted) };
        for (var i = 0; i < 20_010; i++) tally.Add(InventedBatch.Job($"a{i}.html", [Invented.Result(gone with { Id = "x:" + i }, EmbedOutcome.Gone)], []));
        var summary = tally.Summary(Invented.Captured, Invented.Captured, false, new());

        Assert.That((summary.Gone.Total, summary.Gone.Items.Count), Is.EqualTo((20_010, 20_000)));
        Assert.That((summary.ArticleList.Total, summary.ArticleList.Items.Count), Is.EqualTo((20_010, 20_000)));
        Assert.That(EmbedArchive.Reports.Page.ReportPage.Render(summary, "report.json"), Has.Length.LessThan(1_000_000));
    }

    [Test]
    public void Invented_hosts_do_not_grow_it()
    {
        var hosts = new HostTally();
        for (var i = 0; i < 50_000; i++) hosts.Add($"https://h{i}.example/", "none");
        var top = hosts.Top(10);
        Assert.That((top.Count, top.Sum(h => h.Count)), Is.EqualTo((11, 50_000)));
    }

    [Test]
    public void A_file_that_is_no_report_is_never_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html", "<p>A reporter's own page.</p>");
        var first = Save(folder.PathOf("report.html"));
        var second = Save(folder.PathOf("report.html"));

        Assert.That((first, second), Is.EqualTo((folder.PathOf("report-2.html"), folder.PathOf("report-2.html"))));
        Assert.That(File.ReadAllText(folder.PathOf("report.html")), Is.EqualTo("<p>A reporter's own page.</p>"));
        Assert.That(folder.Files().Keys, Is.EquivalentTo(new[] { "report.html", "report-2.html", "report-2.json" }));
        Assert.That((BatchReport.IsReport(folder.PathOf("report-2.html")), BatchReport.IsReport(folder.PathOf("report.html")), BatchReport.IsReport(folder.PathOf("none.html"))), Is.EqualTo((true, false, false)));
    }

    [Test]
    public void A_report_that_cannot_be_written_says_so_and_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in-the-way", "");
        Assert.That(() => Save(folder.PathOf("in-the-way/report.html")), Throws.InstanceOf<ArchiveStorageException>().With.Message.Contains("report"));
        Assert.That(folder.Files().Keys, Is.EquivalentTo(new[] { "in-the-way" }));
    }

    [TestCase("2026-11", "2026-11", 1, 12)]
    [TestCase("2024-01", "2026-11", 1, 35)]
    [TestCase("2015-06", "2026-11", 3, 47)]
    [TestCase("2000-01", "2026-11", 12, 27)]
    [TestCase("1995-01", "2100-12", 24, 54)]
    public void The_timeline_has_few_enough_steps(string first, string last, int step, int bins)
    {
        var made = EmbedArchive.Reports.Page.TimelineBins.Of([new(first, 2, 1), new(last, 3, 0)]);
        Assert.That((made.Step, made.Bins.Count), Is.EqualTo((step, bins)));
        Assert.That((made.Bins.Sum(b => b.Posts), made.Bins.Sum(b => b.Gone), made.Bins[^1].Posts), Is.EqualTo((5, 1, first == last ? 5 : 3)));
    }

    private static string Save(string page)
    {
        var report = new BatchReport(page, new(), ProviderCatalog.BuiltIn, TimeProvider.System);
        foreach (var job in InventedBatch.Many(2)) report.Add(job);
        report.Save();
        return report.PagePath;
    }
}
