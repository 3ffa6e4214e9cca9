using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>expand URL…</c>: decodes or follows each link and prints every hop.</summary>
internal static class ExpandVerb
{
    internal static Command Command()
    {
        var urls = new Argument<string[]>("URL") { Description = "links; - reads them from standard input, one a line", Arity = ArgumentArity.OneOrMore };
        var command = new Command("expand", "Decodes or follows each link and prints every hop.") { urls };
        var common = new CommonOptions().AddOutput(command).AddNetwork(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(urls);
            var several = given.Length > 1 || given.Contains("-");
            var code = ExitCode.Done;
            await using var archiver = EmbedArchiver.Create(common.Archive(parsed));
            using var output = new ResultWriter<ExpandedLink>(common.Format(parsed), several, ToolJson.Write, Print);
            await foreach (var link in archiver.ExpandAllAsync(Lines.Of(given), cancellationToken).ConfigureAwait(false))
            {
                output.Write(link);
                if (link.Outcome != ExpandOutcome.Resolved) code = ExitCode.Incomplete;
            }
            return code;
        });
        return command;
    }

    private static void Print(ExpandedLink link)
    {
        Console.Out.WriteLine($"{Report.Visible(link.Url)}  {Words.Of(link.Type)}  {Words.Of(link.Outcome)}");
        foreach (var hop in link.Hops)
            Console.Out.WriteLine($"  {(hop.Via is { } via ? Words.Of(via) : "asked"),-14} {hop.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",3}  {Report.Visible(hop.Url)}");
        if (link.Canonical is { } canonical) Console.Out.WriteLine($"  canonical           {Report.Visible(canonical)}");
        if (link.Error is { } error) Console.Out.WriteLine($"  {Report.Visible(error)}");
    }
}
