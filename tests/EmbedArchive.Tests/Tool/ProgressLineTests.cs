using EmbedArchive.Tests.Support;
using EmbedArchive.Tool;

namespace EmbedArchive.Tests.Tool;

[TestFixture]
internal sealed class ProgressLineTests
{
    [Test]
    public void On_a_terminal_it_is_one_line_that_never_reaches_the_last_column()
    {
        var (time, output) = (new FakeTime(), new StringWriter());
        var line = new ProgressLine(340, output, 80, time);
        for (var i = 0; i < 300; i++)
        {
            line.Report(new(i, 4, i * 9, i * 8, i * 3, i * 2, "news/" + new string('長', 40) + "\u001b[2J.html"));
            time.Advance(TimeSpan.FromMilliseconds(500));
        }
        line.Clear();

        var drawn = output.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(drawn, Has.Length.GreaterThan(100));
        Assert.That(drawn.Select(d => d.Length), Is.All.LessThan(80));
        Assert.That(drawn[^2], Does.StartWith("299/340 articles  2,392/2,691 posts  598/897 links  20/s  20 s left  ").And.Contains("長").And.Not.Contains("\u001b"));
        Assert.That(drawn[^1], Is.EqualTo(new string(' ', drawn[^1].Length)), "nothing of it stays");
    }

    [Test]
    public void Anywhere_else_it_is_a_plain_line_now_and_then()
    {
        var (time, output) = (new FakeTime(), new StringWriter());
        var line = new ProgressLine(340, output, null, time);
        for (var i = 0; i < 300; i++)
        {
            line.Report(new(i, 4, i * 9, i * 8, i * 3, i * 2, "a\u001b.html"));
            time.Advance(TimeSpan.FromMilliseconds(100));
        }
        line.Clear();

        Assert.That(output.ToString().TrimEnd().Split('\n'), Has.Length.EqualTo(2));
        Assert.That(output.ToString(), Does.StartWith("embedarchive: 100 of 340 articles, 800 of 900 posts, 200 of 300 links, 100 a second, about 24 s left"));
        Assert.That(output.ToString().Where(char.IsControl).Except("\r\n"), Is.Empty);
    }

    [Test]
    public void A_short_run_in_a_log_says_nothing()
    {
        var output = new StringWriter();
        var line = new ProgressLine(1, output, null, new FakeTime());
        for (var i = 0; i < 50; i++) line.Report(new(0, 1, 50, i, 0, 0, "a.html"));
        Assert.That(output.ToString(), Is.Empty);
    }
}
