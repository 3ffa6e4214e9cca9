namespace EmbedArchive.Tool;

/// <summary>Where the report of a batch goes, and whether there is one: for several articles, unless it is switched off, and whenever it is asked for.</summary>
internal static class ReportPlace
{
    private const string Name = "report.html";

    /// <param name="inputs">The articles.</param>
    /// <param name="output">The folder under which archives are written; null: beside the articles.</param>
    /// <param name="asked">The folder or page that <c>--report</c> names.</param>
    /// <param name="none">Whether it is switched off.</param>
    /// <returns>The page's path; null when there is no report.</returns>
    internal static string? Of(IReadOnlyList<ArticleInput> inputs, string? output, string? asked, bool none)
    {
        if (asked is not null)
            return none ? throw new UsageException("--report and --no-report exclude each other.")
                : Directory.Exists(asked) || !Path.GetExtension(asked).Equals(".html", StringComparison.OrdinalIgnoreCase) ? Path.Combine(asked, Name) : asked;
        return none || inputs.Count < 2 ? null : Path.Combine(output ?? CommonFolder(inputs), Name);
    }

    /// <summary>The deepest folder that holds all the articles.</summary>
    private static string CommonFolder(IReadOnlyList<ArticleInput> inputs)
    {
        string? common = null;
        foreach (var input in inputs)
        {
            var folder = input.IsStandardInput ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(input.Path))!;
            common ??= folder;
            while (!IsBelow(folder, common)) common = Path.GetDirectoryName(common) ?? throw new UsageException("The articles have no folder in common: say with --report where the report is to be, or --no-report.");
        }
        return Path.GetRelativePath(Directory.GetCurrentDirectory(), common!);
    }

    private static bool IsBelow(string folder, string above) => folder == above || folder.StartsWith(Path.EndsInDirectorySeparator(above) ? above : above + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
