using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>archive FILE…</c>: the main job: one archive and one offline article for each article, and a report over several.</summary>
internal static class ArchiveVerb
{
    internal static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "articles: files, folders, globs, - for standard input", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("-o", "--output") { Description = "write under this folder instead of beside each article", HelpName = "DIR" };
        var report = new Option<string?>("--report") { Description = "where report.html and report.json go; by default, for several articles, the output folder or the one that holds them all", HelpName = "DIR|FILE.html" };
        var noReport = new Option<bool>("--no-report") { Description = "write no report" };
        var resume = new Option<bool>("--resume") { Description = "over an archive that is there, ask only for what is missing or failed (so it does by itself)" };
        var again = new Option<bool>("--again") { Description = "over an archive that is there, ask for everything again; earlier versions are kept" };
        var singleFile = new Option<bool>("--single-file") { Description = "put pictures, videos and sound into the offline article itself" };
        var command = new Command("archive", "Archives what each article embeds and links to, and writes an offline article.") { files, folder, report, noReport, resume, again, singleFile };
        var common = new CommonOptions().AddArticle(command).AddNetwork(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(resume) && parsed.GetValue(again)) throw new UsageException("--resume and --again exclude each other.");
            var inputs = Inputs.Expand(parsed.GetRequiredValue(files));
            var jobs = ArticleJobs.Of(inputs, parsed.GetValue(folder), common.Article(parsed));
            var page = ReportPlace.Of(inputs, parsed.GetValue(folder), parsed.GetValue(report), parsed.GetValue(noReport));
            var options = common.Archive(parsed);
            options.Resume = !parsed.GetValue(again);
            options.Render.SingleFile = parsed.GetValue(singleFile);
            await using var archiver = EmbedArchiver.Create(options);
            using var output = new ResultWriter<ArchivedFile>(common.Format(parsed), jobs.Count > 1, ToolJson.Write, ArchivedText.Print);
            return await RunAsync(archiver, jobs, output, page is null ? null : archiver.BeginReport(page), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(EmbedArchiver archiver, IReadOnlyList<ArchiveJob> jobs, ResultWriter<ArchivedFile> output, BatchReport? report, CancellationToken cancellationToken)
    {
        var outcome = new BatchOutcome(jobs.Count);
        var progress = ProgressLine.For(jobs.Count);
        try
        {
            await foreach (var done in archiver.ArchiveAllAsync(jobs, progress, cancellationToken).ConfigureAwait(false))
            {
                progress.Clear();
                if (done.Result is { } result) output.Write(ArchivedFile.From(done.Job.Name, result));
                else BatchOutcome.TellProblem(done);
                outcome.Add(done);
                report?.Add(done);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            report?.Save(cancelled: true);
            outcome.TellCancelled();
            return ExitCode.Cancelled;
        }
        finally
        {
            progress.Clear();
        }
        report?.Save();
        outcome.Tell(report?.PagePath);
        return outcome.Code;
    }
}
