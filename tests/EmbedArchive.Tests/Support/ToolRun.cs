using System.Text;
using System.Text.Json;
using EmbedArchive.Tool;

namespace EmbedArchive.Tests.Support;

/// <summary>One run of the command <c>embedarchive</c> inside the test's process: its exit code and what it printed.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    internal static async Task<ToolRun> OfAsync(params string[] args)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using StringWriter printed = new(), told = new();
        Console.SetOut(printed);
        Console.SetError(told);
        try
        {
            var run = new ToolRun(await CommandLine.RunAsync(args), printed.ToString(), told.ToString());
            if (args is ["resolve", ..]) MadeSnapshots.KeepPrinted(run.Output);
            return run;
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    internal JsonElement Json => JsonDocument.Parse(Encoding.UTF8.GetBytes(Output)).RootElement;
}
