using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>detect FILE…</c>: embeds and links of each article; no network.</summary>
internal static class DetectVerb
{
    internal static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "articles: files, folders, globs, - for standard input", Arity = ArgumentArity.OneOrMore };
        var command = new Command("detect", "Lists the embeds and links of each article, without network.") { files };
        var common = new CommonOptions().AddArticle(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = common.Article(parsed);
            var paths = Inputs.Expand(parsed.GetRequiredValue(files));
            var code = ExitCode.Done;
            using var output = new ResultWriter<DetectedFile>(common.Format(parsed), paths.Count > 1, ToolJson.Write, Print);
            foreach (var (path, _) in paths)
            {
                try
                {
                    var found = EmbedDetector.Detect(await ArticleFile.ReadAsync(path, settings, cancellationToken).ConfigureAwait(false));
                    output.Write(new(path, found.Embeds, found.Links));
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

    private static void Print(DetectedFile file)
    {
        Console.Out.WriteLine($"{Report.Visible(file.File)}: {file.Embeds.Count} embeds, {file.Links.Count} links");
        foreach (var embed in file.Embeds)
        {
            Console.Out.WriteLine($"  {embed.Provider} {Words.Of(embed.Kind)} ({Words.Of(embed.Form)}) at {embed.Span.Start}+{embed.Span.Length}  {Report.Visible(embed.Url ?? embed.Id ?? "not named")}");
            if (embed.Fallback is { } fallback)
                Console.Out.WriteLine($"    {Report.Visible(string.Join(" · ", new[] { fallback.Author, fallback.Handle is { } h ? "@" + h : null, fallback.Date, fallback.Text }.OfType<string>()))}");
        }
        foreach (var link in file.Links)
            Console.Out.WriteLine($"  link {Words.Of(link.Type)} at {link.Span.Start}+{link.Span.Length}  {Report.Visible(link.Url)}{(link.Target is { } target ? " -> " + Report.Visible(target) : "")}");
    }
}
