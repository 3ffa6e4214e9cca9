using System.Diagnostics;
using System.Text.Json.Nodes;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary><c>archive</c> over many articles.</summary>
[TestFixture]
internal sealed class BatchVerbTests
{
    private const string Article = "<p>A video.</p><iframe src=\"https://www.youtube.com/embed/hB7vQx2LkTm\"></iframe>";

    [Test]
    public async Task Several_articles_end_with_a_report_beside_them_and_a_second_run_is_the_same()
    {
        using var folder = News();
        var first = await ToolRun.OfAsync("archive", folder.FullName, "--offline", "--format", "jsonl");
        var files = folder.Files();
        var second = await ToolRun.OfAsync("archive", folder.FullName, "--offline", "--format", "jsonl");

        Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((1, 1)), first.Errors);
        Assert.That(Lines(first).Select(l => Path.GetFileName((string)l["file"]!)), Is.EqualTo(new[] { "a.html", "b.htm", "c.txt", "d.html" }));
        Assert.That(files.Keys, Does.Contain("report.html").And.Contain("report.json").And.Contain(Path.Combine("sub", "d.embeds", "manifest.json")));
        Assert.That(folder.Files().Keys.Where(k => !k.Contains(".embeds", StringComparison.Ordinal)), Is.EquivalentTo(files.Keys.Where(k => !k.Contains(".embeds", StringComparison.Ordinal))), "nothing of ours is taken for an article");
        Assert.That(first.Errors, Does.Contain("4 of 4 articles archived; 0 of 3 posts saved, 0 gone").And.Contain("report: "));
    }

    [Test]
    public async Task Under_an_output_folder_the_folders_of_the_articles_are_kept()
    {
        using TemporaryFolder folder = News(), other = new();
        await ToolRun.OfAsync("archive", folder.FullName, "--offline", "-o", other.FullName);
        Assert.That(other.Files().Keys, Does.Contain(Path.Combine("a.embeds", "manifest.json")).And.Contain(Path.Combine("sub", "d.embeds", "manifest.json")).And.Contain(Path.Combine("sub", "d.archived.html")).And.Contain("report.html"));
        Assert.That((string)JsonNode.Parse(other.Files()["report.json"])!["articleList"]!["items"]![3]!["offlineArticle"]!, Is.EqualTo("sub/d.archived.html"));
    }

    [TestCase("--no-report")]
    [TestCase("--report", "elsewhere")]
    [TestCase("--report", "elsewhere/night.html")]
    public async Task The_report_goes_where_it_is_asked_for(params string[] options)
    {
        using var folder = News();
        var args = options.Select(o => o.StartsWith("--", StringComparison.Ordinal) ? o : folder.PathOf(o)).ToArray();
        var run = await ToolRun.OfAsync(["archive", folder.FullName, "--offline", .. args]);
        var reports = folder.Files().Keys.Where(k => Path.GetFileNameWithoutExtension(k) is "report" or "night").Select(k => k.Replace('\\', '/'));
        Assert.That(reports, Is.EquivalentTo(options.Length == 1 ? [] : options[1].EndsWith(".html", StringComparison.Ordinal) ? new[] { "elsewhere/night.html", "elsewhere/night.json" } : ["elsewhere/report.html", "elsewhere/report.json"]), run.Errors);
    }

    [Test]
    public async Task One_article_has_no_report_unless_it_is_asked_for()
    {
        using var folder = News();
        await ToolRun.OfAsync("archive", folder.PathOf("a.html"), "--offline");
        Assert.That(folder.Files().Keys, Does.Not.Contain("report.html"));
        await ToolRun.OfAsync("archive", folder.PathOf("a.html"), "--offline", "--report", folder.FullName);
        Assert.That(folder.Files().Keys, Does.Contain("report.html"));
    }

    [TestCase("*.html", "a.html")]
    [TestCase("**/*.html", "a.html d.html")]
    [TestCase("s?b/*", "d.html")]
    [TestCase("**", "a.html b.htm c.txt d.html")]
    public async Task A_glob_may_stand_in_any_part(string glob, string expected)
    {
        using var folder = News();
        var run = await ToolRun.OfAsync("archive", folder.PathOf(glob), "--offline", "--format", "jsonl", "--no-report");
        Assert.That(string.Join(' ', Lines(run).Select(l => Path.GetFileName((string)l["file"]!))), Is.EqualTo(expected), run.Errors);
    }

    [Test]
    public async Task One_that_cannot_be_stored_is_told_and_the_others_go_on()
    {
        using var folder = News();
        folder.Write("b.embeds", "a file in the way");
        folder.Write("empty.html", "");
        var run = await ToolRun.OfAsync("archive", folder.FullName, "--offline", "--format", "jsonl");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(Lines(run).Count, Is.EqualTo(3));
        Assert.That(run.Errors, Does.Contain("Storage failed").And.Contain("empty.html' is empty"));
        var articles = JsonNode.Parse(folder.Files()["report.json"])!["articles"]!;
        Assert.That(((int)articles["archived"]!, (int)articles["not-stored"]!, (int)articles["unreadable"]!), Is.EqualTo((3, 1, 1)));
    }

    [TestCase("INT"), TestCase("TERM"), Platform(Exclude = "Win", Reason = "Windows has no signal that one process sends another.")]
    public async Task An_interrupt_ends_in_order_with_what_is_whole(string signal)
    {
        if (signal == "INT" && IgnoresInterrupts()) Assert.Ignore("The tests were started in the background of a shell: such processes and their children ignore SIGINT (POSIX shell, 2.11).");
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Nothing to ask for.");
        // Standard input that never ends: the second article is being read.
        using var tool = Start("archive", folder.PathOf("a.txt"), "-", "--offline", "--format", "jsonl", "-o", folder.FullName);
        var errors = tool.StandardError.ReadToEndAsync();
        Assert.That(await tool.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)), Does.Contain("a.txt"), "told as soon as it is done");

        Process.Start("kill", ["-" + signal, tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).Dispose();
        await tool.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.That(tool.ExitCode, Is.EqualTo(130), await errors);
        Assert.That(await errors, Does.Contain("Cancelled: 1 of 2 articles are archived"));
        Assert.That(Directory.Exists(folder.PathOf("a.embeds")) && !Directory.Exists(folder.PathOf("stdin.embeds")));
        Assert.That((bool)JsonNode.Parse(File.ReadAllText(folder.PathOf("report.json")))!["cancelled"]!);
    }

    // Linux tells the ignored signals of a process as a mask in hex (proc(5)); SIGINT is number 2.
    private static bool IgnoresInterrupts() =>
        File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status").First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim() is var mask
        && (Convert.ToUInt64(mask, 16) & 2) != 0;

    private static Process Start(params string[] args) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(EmbedArchive.Tool.ExitCode).Assembly.Location, .. args]) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true })!;

    private static TemporaryFolder News()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.html", Article);
        folder.Write("b.htm", Article);
        folder.Write("c.txt", "Words, and no post.");
        Directory.CreateDirectory(folder.PathOf("sub"));
        folder.Write(Path.Combine("sub", "d.html"), Article);
        return folder;
    }

    private static IEnumerable<JsonNode> Lines(ToolRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!);
}
