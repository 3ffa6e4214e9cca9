using System.CommandLine;
using EmbedArchive.Tool.Verbs;
using Microsoft.Extensions.Options;

namespace EmbedArchive.Tool;

/// <summary>The command <c>embedarchive</c>: a table of verbs and the rules of its exit codes.</summary>
internal static class CommandLine
{
    internal static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Report.Problem(error.Message);
            Report.Problem("embedarchive --help lists the verbs and options.");
            return ExitCode.Usage;
        }
        using var interruption = new Interruption();
        try
        {
            // Without the parser's own handling of signals, which ends the process two seconds after the first one.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Report.Problem("Cancelled.");
            return ExitCode.Cancelled;
        }
        catch (Exception usage) when (usage is UsageException or OptionsValidationException or InvalidDataException)
        {
            // A value out of its range, or a capture that is none: the library's own words say which, and what to do.
            Report.Problem(usage.Message);
            return ExitCode.Usage;
        }
        catch (Exception storage) when (storage is IOException or UnauthorizedAccessException)
        {
            Report.Problem($"Storage failed: {storage.Message} What was stored before is unchanged.");
            return ExitCode.Storage;
        }
    }

    private static RootCommand Root() => new("Archives the embedded posts and shortened links of articles.")
    {
        DetectVerb.Command(),
        ExpandVerb.Command(),
        ResolveVerb.Command(),
        ArchiveVerb.Command(),
        RenderVerb.Command(),
        VerifyVerb.Command(),
        RefreshVerb.Command(),
        DiffVerb.Command(),
        PackVerb.Command(),
        ProvidersVerb.Command(),
    };
}
