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
            var settings = common.Article(parsed);
            var paths = Inputs.Expand(parsed.GetRequiredValue(files));
            var names = OutputNames.For(paths, parsed.GetValue(folder));
            var code = ExitCode.Done;
            await using var archiver = EmbedArchiver.Create(common.Archive(parsed));
            using var output = new ResultWriter<ArchivedFile>(common.Format(parsed), paths.Count > 1, ToolJson.Write, ArchivedText.Print);
            for (var i = 0; i < paths.Count; i++)
            {
                try
                {
                    var article = await ArticleFile.ReadAsync(paths[i], settings, cancellationToken).ConfigureAwait(false);
                    using var progress = new ProgressLine(paths[i]);
                    var result = await archiver.ArchiveAsync(article, names[i], progress, cancellationToken).ConfigureAwait(false);
                    progress.Clear();
                    output.Write(ArchivedFile.From(paths[i], result));
                    if (!result.Complete && code == ExitCode.Done) code = ExitCode.Incomplete;
                }
                catch (UsageException unreadable)
                {
                    Report.Problem(unreadable.Message);
                    code = ExitCode.Usage;
                }
            }
            return code;
        });
        return command;
    }
}
