using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>archive FILE…</c>: the main job: one archive and one offline article for each article.</summary>
internal static class ArchiveVerb
{
    internal static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "articles: files, folders, globs, - for standard input", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("-o", "--output") { Description = "write under this folder instead of beside each article", HelpName = "DIR" };
        var command = new Command("archive", "Archives what each article embeds and links to, and writes an offline article.") { files, folder };
        var common = new CommonOptions().AddArticle(command).AddNetwork(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var jobs = ArticleJobs.Of(Inputs.Expand(parsed.GetRequiredValue(files)), parsed.GetValue(folder), common.Article(parsed));
            var code = ExitCode.Done;
            await using var archiver = EmbedArchiver.Create(common.Archive(parsed));
            using var output = new ResultWriter<ArchivedFile>(common.Format(parsed), jobs.Count > 1, ToolJson.Write, ArchivedText.Print);
            var progress = ProgressLine.For(jobs.Count);
            try
            {
                await foreach (var done in archiver.ArchiveAllAsync(jobs, progress, cancellationToken).ConfigureAwait(false))
                {
                    progress.Clear();
                    if (done.Result is { } result) output.Write(ArchivedFile.From(done.Job.Name, result));
                    else Outcomes.Tell(done);
                    code = Math.Max(code, Outcomes.Code(done));
                }
            }
            finally
            {
                progress.Clear();
            }
            return code;
        });
        return command;
    }
}
