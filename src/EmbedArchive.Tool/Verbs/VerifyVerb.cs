using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>verify DIR…</c>: every file, hash, record and reference of each archive.</summary>
internal static class VerifyVerb
{
    internal static Command Command()
    {
        var folders = new Argument<string[]>("DIR") { Description = "archive folders (story.embeds)", Arity = ArgumentArity.OneOrMore };
        var command = new Command("verify", "Checks every file, hash, record and reference of an archive.") { folders };
        var common = new CommonOptions().AddStored(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(folders);
            var code = ExitCode.Done;
            await using var archiver = EmbedArchiver.Create(common.Stored(parsed));
            using var output = new ResultWriter<VerifiedArchive>(common.Format(parsed), given.Length > 1, ToolJson.Write, Print);
            foreach (var folder in given)
            {
                ArchiveFolders.Require(folder);
                var report = await archiver.VerifyAsync(folder, cancellationToken).ConfigureAwait(false);
                output.Write(new(folder, report));
                if (report.State != ArchiveState.Complete) code = ExitCode.Damaged;
            }
            return code;
        });
        return command;
    }

    private static void Print(VerifiedArchive archive)
    {
        Console.Out.WriteLine($"{Report.Visible(archive.Archive)}: {Words.Of(archive.Report.State)}");
        foreach (var finding in archive.Report.Findings) Console.Out.WriteLine($"  {Report.Visible(finding.Path)}: {Report.Visible(finding.What)}");
    }
}
