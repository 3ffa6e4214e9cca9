using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>pack DIR -o FILE.wacz</c>: a package of the captures and pages for players of web archives.</summary>
internal static class PackVerb
{
    private const string StandardOutput = "-";

    internal static Command Command()
    {
        var folder = new Argument<string>("DIR") { Description = "archive folder (story.embeds)" };
        var file = new Option<string>("-o", "--output") { Description = "the package, - for standard output", HelpName = "FILE.wacz", Required = true };
        var command = new Command("pack", "Packs an archive into a WACZ, which players of web archives open.") { folder, file };
        var common = new CommonOptions().AddStored(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (archive, target) = (parsed.GetRequiredValue(folder), parsed.GetRequiredValue(file));
            ArchiveFolders.Require(archive);
            if (target != StandardOutput) RequireOutside(archive, target);
            await using var archiver = EmbedArchiver.Create(common.Stored(parsed));
            var packed = PackedArchive.From(target, await PackAsync(archiver, archive, target, cancellationToken).ConfigureAwait(false));
            if (target != StandardOutput)
            {
                using var output = new ResultWriter<PackedArchive>(common.Format(parsed), several: false, ToolJson.Write, Print);
                output.Write(packed);
            }
            if (packed.File is null) Report.Problem($"'{archive}' is {Words.Of(packed.State)} and was not packed. Run: embedarchive verify {archive}");
            return packed.File is null ? ExitCode.Damaged : ExitCode.Done;
        });
        return command;
    }

    private static async Task<PackResult> PackAsync(EmbedArchiver archiver, string archive, string target, CancellationToken cancellationToken)
    {
        if (target != StandardOutput) return await archiver.PackAsync(archive, target, cancellationToken).ConfigureAwait(false);
        await using var output = Console.OpenStandardOutput();
        return await archiver.PackAsync(archive, output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A file that no manifest names would make the archive damaged.</summary>
    private static void RequireOutside(string archive, string target)
    {
        var inside = Path.GetRelativePath(Path.GetFullPath(archive), Path.GetFullPath(target));
        if (inside != ".." && !inside.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(inside))
            throw new UsageException($"-o: '{target}' lies in the archive itself: choose a place outside of '{archive}'.");
        if (Directory.Exists(target)) throw new UsageException($"-o: '{target}' is a folder: name a file, such as story.wacz.");
    }

    private static void Print(PackedArchive packed)
    {
        foreach (var finding in packed.File is null ? packed.Findings : []) Console.Out.WriteLine($"  {Report.Visible(finding.Path)}: {Report.Visible(finding.What)}");
        if (packed.File is not null)
            Console.Out.WriteLine($"{Report.Visible(packed.File)}: {packed.Pages} pages, {packed.Records} records, {packed.Bytes} bytes\n  sha256:  {packed.Sha256}");
    }
}
