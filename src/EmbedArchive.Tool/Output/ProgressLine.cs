using System.Globalization;

namespace EmbedArchive.Tool;

/// <summary>
/// Progress on standard error: on a terminal one line, rewritten in place and never wider than the window; anywhere else plain lines, rarely, so
/// that a log stays readable and a short run stays silent.
/// </summary>
internal sealed class ProgressLine(int articles, TextWriter output, int? width, TimeProvider time) : IProgress<BatchProgress>
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Plain = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly Pace pace = new(articles, time);
    private TimeSpan? told;
    private int drawn;

    /// <summary>On this process's standard error.</summary>
    internal static ProgressLine For(int articles) => new(articles, Console.Error, Console.IsErrorRedirected ? null : TerminalWidth(), TimeProvider.System);

    public void Report(BatchProgress value)
    {
        lock (gate)
        {
            pace.Note(value);
            var now = pace.Elapsed;
            if (now - (told ?? (width is null ? TimeSpan.Zero : TimeSpan.MinValue / 2)) < (width is null ? Plain : Redraw)) return;
            told = now;
            if (width is { } columns) Draw(Short(value), columns);
            else output.WriteLine("embedarchive: " + Long(value));
        }
    }

    /// <summary>Takes the line away, so that something else can be printed there.</summary>
    internal void Clear()
    {
        lock (gate)
        {
            if (drawn > 0) output.Write("\r" + new string(' ', drawn) + "\r");
            drawn = 0;
            if (width is not null) told = null;
        }
    }

    private void Draw(string text, int columns)
    {
        // The last column stays free: some terminals begin a new line when it is written.
        var (line, taken) = Columns.Fit(text, columns - 1);
        output.Write("\r" + line + new string(' ', Math.Max(0, drawn - taken)));
        drawn = taken;
    }

    private string Short(BatchProgress at)
    {
        var parts = new List<string>();
        if (articles > 1) parts.Add($"{Number(at.ArticlesDone)}/{Number(articles)} articles");
        parts.Add($"{Number(at.EmbedsDone)}/{Number(at.Embeds)} posts");
        parts.Add($"{Number(at.LinksDone)}/{Number(at.Links)} links");
        if (pace.Rate is { } rate) parts.Add($"{Rate(rate)}/s");
        if (pace.Left(at.ArticlesDone) is { } left) parts.Add($"{Span(left)} left");
        if (at.Article.Length > 0) parts.Add(Tool.Report.Visible(Path.GetFileName(at.Article)));
        return string.Join("  ", parts);
    }

    private string Long(BatchProgress at) =>
        (articles > 1 ? $"{Number(at.ArticlesDone)} of {Number(articles)} articles, " : "")
        + $"{Number(at.EmbedsDone)} of {Number(at.Embeds)} posts, {Number(at.LinksDone)} of {Number(at.Links)} links"
        + (pace.Rate is { } rate ? $", {Rate(rate)} a second" : "") + (pace.Left(at.ArticlesDone) is { } left ? $", about {Span(left)} left" : "");

    private static int TerminalWidth()
    {
        // Some terminals tell no width, or 0.
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : 80;
        }
        catch (Exception none) when (none is IOException or PlatformNotSupportedException)
        {
            return 80;
        }
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rate(double rate) => rate.ToString(rate < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan left) =>
        left.TotalMinutes < 1 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)left.TotalSeconds)} s")
        : left.TotalHours < 1 ? string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Round(left.TotalMinutes)} min")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalHours} h {left.Minutes} min");
}
