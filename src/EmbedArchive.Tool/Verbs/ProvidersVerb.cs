using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>providers</c>: the table of providers.</summary>
internal static class ProvidersVerb
{
    internal static Command Command()
    {
        var command = new Command("providers", "Lists the providers, how their embeds look and who answers for their posts.");
        var common = new CommonOptions().AddOutput(command);
        command.SetAction(parsed =>
        {
            using var output = new ResultWriter<ProviderRow>(common.Format(parsed), several: true, ToolJson.Write, Print);
            foreach (var provider in EmbedArchiver.BuiltInProviders) output.Write(ProviderRow.Of(provider));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ProviderRow row) => Console.Out.WriteLine($"{row.Key,-20} {row.Name,-24} {string.Join(", ", row.Sources)}");
}
