using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>diff DIR…</c>: what differs between two versions of each post of an archive.</summary>
internal static class DiffVerb
{
    internal static Command Command()
    {
        var folders = new Argument<string[]>("DIR") { Description = "archive folders (story.embeds)", Arity = ArgumentArity.OneOrMore };
        var post = new Option<string?>("--post") { Description = "only the post with this key, id or address", HelpName = "ID" };
        var from = new Option<int?>("--from") { Description = "the older version; otherwise the one before the newer", HelpName = "N" };
        var to = new Option<int?>("--to") { Description = "the newer version; otherwise the last", HelpName = "N" };
        var command = new Command("diff", "Shows what differs between two versions of each post of an archive.") { folders, post, from, to };
        var common = new CommonOptions().AddOutput(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (given, older, newer) = (parsed.GetRequiredValue(folders), parsed.GetValue(from), parsed.GetValue(to));
            if (older < 1 || newer < 2 || older >= newer) throw new UsageException("--from and --to are numbers of versions from 1, and --from comes before --to.");
            await using var archiver = EmbedArchiver.Create(new EmbedArchiveOptions { Http = { Offline = true } });
            using var output = new ResultWriter<ArchiveDiff>(common.Format(parsed), given.Length > 1, ToolJson.Write, DiffText.Print);
            foreach (var folder in given)
            {
                ArchiveFolders.Require(folder);
                output.Write(new(folder, await archiver.DiffAsync(folder, parsed.GetValue(post), older, newer, cancellationToken).ConfigureAwait(false)));
            }
            return ExitCode.Done;
        });
        return command;
    }
}
