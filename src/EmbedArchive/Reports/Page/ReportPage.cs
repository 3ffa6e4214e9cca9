using System.Text;
using EmbedArchive.Render;

namespace EmbedArchive.Reports.Page;

/// <summary>
/// A report as one page: no script, nothing fetched, charts as inline SVG beside words that say the same. Built from the numbers alone; every
/// foreign text passes the encoder.
/// </summary>
internal static class ReportPage
{
    /// <summary>How every report's page begins: by it a later run knows its own.</summary>
    internal const string Beginning = "<!DOCTYPE html>\n<html lang=\"en\" data-embedarchive=\"batch-report-1\">\n";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <param name="summary">The numbers.</param>
    /// <param name="json">Name of the file that holds them all.</param>
    internal static byte[] Render(BatchSummary summary, string json)
    {
        var html = new HtmlWriter().Raw(Beginning);
        html.Raw("<head>\n<meta charset=\"utf-8\">\n").Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Break();
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Element("title", Headline.Title(summary)).Break().Raw("<style>\n" + ReportStyle.Css + "\n</style>\n</head>\n<body>\n<main>\n");
        Headline.Write(html, summary);
        ProviderSection.Write(html, summary);
        TimelineSection.Write(html, summary);
        GoneSection.Write(html, summary, json);
        FailureSection.Write(html, summary);
        LinkSection.Write(html, summary);
        SourceSection.Write(html, summary);
        ArticleSection.Write(html, summary, json);
        RunSection.Write(html, summary, json);
        return Encoding.UTF8.GetBytes(html.Raw("</main>\n</body>\n</html>\n").ToString());
    }
}
