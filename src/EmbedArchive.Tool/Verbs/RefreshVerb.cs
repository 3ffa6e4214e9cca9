using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>refresh DIR…</c>: asks again for every post and link of an archive, notes what was seen, keeps every version.</summary>
internal static class RefreshVerb
{
    internal static Command Command()
    {
        var folders = new Argument<string[]>("DIR") { Description = "archive folders (story.embeds)", Arity = ArgumentArity.OneOrMore };
        var command = new Command("refresh", "Asks again for every post and link of an archive; notes what changed or is gone and keeps every version.") { folders };
        var common = new CommonOptions().AddOutput(command).AddNetwork(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(folders);
            foreach (var folder in given) ArchiveFolders.Require(folder);
            var code = ExitCode.Done;
            await using var archiver = EmbedArchiver.Create(common.Archive(parsed));
            using var output = new ResultWriter<RefreshedArchive>(common.Format(parsed), given.Length > 1, ToolJson.Write, RefreshedText.Print);
            foreach (var folder in given)
            {
                try
                {
                    var refreshed = RefreshedArchive.From(await archiver.RefreshAsync(folder, progress: null, cancellationToken).ConfigureAwait(false));
                    output.Write(refreshed);
                    if (refreshed.Unanswered > 0 && code == ExitCode.Done) code = ExitCode.Incomplete;
                }
                catch (ArchiveStorageException refused)
                {
                    Report.Problem($"'{folder}' cannot be refreshed: {refused.Message}");
                    code = ExitCode.Storage;
                }
            }
            return code;
        });
        return command;
    }
}
