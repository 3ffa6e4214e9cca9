using System.Diagnostics;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>Real processes of <c>archive</c>, killed at any moment, and many of them on one article.</summary>
[TestFixture]
internal sealed class CrashTests
{
    private static readonly string Capture = Repository.File("docs/samples/story.warc.gz");

    private TemporaryFolder folder = null!;

    private string Archive => folder.PathOf("story.embeds");

    [SetUp]
    public void MakeFolder()
    {
        folder = new();
        File.Copy(Repository.File("docs/samples/story.html"), folder.PathOf("story.html"));
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    private string[] ArchiveIt => ["archive", folder.PathOf("story.html"), "--replay", Capture, "--format", "json"];

    private async Task<ArchiveState> VerifyAsync()
    {
        await using var archiver = EmbedArchiver.Create();
        return (await archiver.VerifyAsync(Archive)).State;
    }

    [Test]
    public async Task Whenever_a_run_is_killed_the_next_one_finds_a_whole_archive_and_leaves_no_stray_file()
    {
        // How long a run takes tells when to kill: from its start to a little after its end.
        var clock = Stopwatch.StartNew();
        Assert.That((await ToolProcess.RunAsync([], ArchiveIt)).ExitCode, Is.AnyOf(0, 1));
        var whole = clock.Elapsed;
        var random = new Random(Environment.ProcessId);
        var killed = 0;
        for (var round = 0; round < Rounds.OrElse(6); round++)
        {
            // Half of the rounds over an archive that is there, half over none.
            var first = round % 2 == 1;
            if (first) Clear();
            using (var process = ToolProcess.Start([], ArchiveIt))
            {
                await Task.Delay(whole * (0.3 + 0.8 * random.NextDouble()));
                if (!process.HasExited) killed++;
                process.Kill();
                await process.WaitForExitAsync();
            }
            // The old archive or the new one; waste beside it is told, and never damage.
            if (Directory.Exists(Archive)) Assert.That(await VerifyAsync(), Is.Not.EqualTo(ArchiveState.Damaged), $"round {round}");

            var next = await ToolProcess.RunAsync([], ArchiveIt);
            Assert.That(next.ExitCode, Is.AnyOf(0, 1), next.Errors);
            Assert.That(await VerifyAsync(), Is.EqualTo(ArchiveState.Complete), $"round {round}");
            ArchiveSchemas.AssertValid(Archive);
            Assert.That(folder.Files().Keys.Where(IsStray), Is.Empty, $"round {round}");
        }
        Assert.That(killed, Is.GreaterThan(0));
        TestContext.Out.WriteLine($"{killed} of {Rounds.OrElse(6)} runs were killed before their end");
    }

    [Test]
    public async Task Eight_processes_on_one_article_leave_one_whole_archive()
    {
        for (var round = 0; round < Math.Max(1, Rounds.OrElse(8) / 8); round++)
        {
            var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ToolProcess.RunAsync([], ArchiveIt)));
            Assert.That(all.Select(p => p.ExitCode), Is.All.AnyOf(0, 1), string.Join('\n', all.Select(p => p.Errors)));
            Assert.That(await VerifyAsync(), Is.EqualTo(ArchiveState.Complete));
            Assert.That(folder.Files().Keys.Where(IsStray), Is.Empty);
        }
    }

    [Test]
    public async Task An_article_costs_three_flushes_of_the_disk_whatever_it_holds()
    {
        if (!File.Exists("/usr/bin/strace")) Assert.Ignore("strace counts the flushes, and is not installed here.");
        var trace = folder.PathOf("trace");
        var run = await ToolProcess.RunAsync(["/usr/bin/strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,sync_file_range,syncfs,sync,msync", "-o", trace], ArchiveIt);
        if (!File.Exists(trace) || run.Errors.Contains("ptrace", StringComparison.OrdinalIgnoreCase)) Assert.Ignore("strace may not trace here: " + run.Errors);
        Assert.That(run.ExitCode, Is.AnyOf(0, 1), run.Errors);
        Assert.That(Directory.GetFiles(Archive, "*", SearchOption.AllDirectories), Has.Length.GreaterThan(8));
        Assert.That(File.ReadLines(trace).Where(l => l.Contains("sync(", StringComparison.Ordinal)).ToArray(), Has.Length.LessThanOrEqualTo(3).And.Length.GreaterThan(0));
    }

    private void Clear()
    {
        Directory.Delete(Archive, recursive: true);
        File.Delete(folder.PathOf("story.archived.html"));
    }

    // The lock is free when its process has ended; it is emptied of meaning, and the next run takes it away. What remains after that run is stray.
    private static bool IsStray(string path) =>
        Path.GetFileName(path) is var name && name != "trace" && (name[0] == '.' || name.Contains(".tmp", StringComparison.Ordinal) || name.Contains("staged", StringComparison.Ordinal));
}
