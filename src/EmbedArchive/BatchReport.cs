using EmbedArchive.Reports;
using EmbedArchive.Reports.Page;

namespace EmbedArchive;

/// <summary>
/// The report of a batch: add every result, then write <c>report.html</c>, which people read, and <c>report.json</c>, which programs read
/// (docs/batches.md). It keeps sums and lists with an end, never the results, so its memory does not grow with the batch. Not safe to share
/// between threads.
/// </summary>
public sealed class BatchReport
{
    private readonly string page;
    private readonly EmbedArchiveOptions options;
    private readonly TimeProvider time;
    private readonly DateTimeOffset startedAt;
    private readonly BatchTally tally;

    internal BatchReport(string page, EmbedArchiveOptions options, ProviderCatalog catalog, TimeProvider time)
    {
        (this.page, this.options, this.time, startedAt) = (ReportFiles.Free(page), options, time, time.GetUtcNow());
        var folder = Path.GetDirectoryName(Path.GetFullPath(this.page))!;
        tally = new(path => ReportFiles.Way(folder, path), catalog);
    }

    /// <summary>Where the page will be written: as asked for, or, where a file that is no report stands, beside it with a number.</summary>
    public string PagePath => page;

    /// <summary>Counts the result of one article.</summary>
    /// <param name="result">The result.</param>
    public void Add(ArchiveJobResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        tally.Add(result);
    }

    /// <summary>Writes both files, each whole or not at all; those of an earlier batch are replaced.</summary>
    /// <param name="cancelled">Whether the batch was stopped before its end.</param>
    /// <exception cref="ArchiveStorageException">They cannot be written.</exception>
    public void Save(bool cancelled = false)
    {
        var summary = tally.Summary(startedAt, time.GetUtcNow(), cancelled, options);
        ReportFiles.Write(ReportFiles.JsonOf(page), ReportJson.Write(summary));
        ReportFiles.Write(page, ReportPage.Render(summary, Path.GetFileName(ReportFiles.JsonOf(page))));
    }

    /// <summary>Whether a file is a report's page: no article, although it is HTML.</summary>
    /// <param name="path">The file.</param>
    public static bool IsReport(string path) => ReportFiles.IsOurs(path);
}
