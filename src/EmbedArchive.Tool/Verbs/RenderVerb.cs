using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>render DIR…</c>: the offline article again, from a stored archive alone.</summary>
internal static class RenderVerb
{
    internal static Command Command()
    {
        var folders = new Argument<string[]>("DIR") { Description = "archive folders (story.embeds)", Arity = ArgumentArity.OneOrMore };
        var singleFile = new Option<bool>("--single-file") { Description = "put pictures, videos and sound into the offline article itself" };
        var command = new Command("render", "Writes the offline article again from a stored archive.") { folders, singleFile };
        var common = new CommonOptions().AddOutput(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(folders);
            await using var archiver = EmbedArchiver.Create(new EmbedArchiveOptions { Http = { Offline = true }, Render = { SingleFile = parsed.GetValue(singleFile) } });
            using var output = new ResultWriter<RenderedArchive>(common.Format(parsed), given.Length > 1, ToolJson.Write,
                r => Console.Out.WriteLine($"{Report.Visible(r.Archive)}\n  open:    {Report.Visible(r.OfflineArticle)}"));
            foreach (var folder in given)
            {
                ArchiveFolders.Require(folder);
                try
                {
                    output.Write(new(folder, await archiver.RenderAsync(folder, cancellationToken).ConfigureAwait(false)));
                }
                catch (ArchiveStorageException damaged)
                {
                    Report.Problem($"'{folder}' cannot be rendered: {damaged.Message} Run: embedarchive verify {folder}");
                    return ExitCode.Storage;
                }
            }
            return ExitCode.Done;
        });
        return command;
    }
}
