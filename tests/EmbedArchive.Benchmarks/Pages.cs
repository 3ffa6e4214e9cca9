using System.Globalization;
using System.Text;

namespace EmbedArchive.Benchmarks;

/// <summary>The pages that detection is measured on.</summary>
public static class Pages
{
    /// <summary>Names a folder of real pages (*.html); without it only the generated ones are measured.</summary>
    public const string Variable = "EMBEDARCHIVE_PAGES";

    /// <summary>The sets by name.</summary>
    public static Dictionary<string, string[]> Sets()
    {
        var sets = new Dictionary<string, string[]> { ["generated"] = [.. Enumerable.Range(1, 40).Select(Generate)] };
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(folder))
            sets["real"] = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return sets;
    }

    /// <summary>An article in the shape of a newspaper's page: a head of scripts and styles, navigation, paragraphs with links, a few embeds.</summary>
    private static string Generate(int seed)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page ").Append(seed).Append("</title>\n");
        for (var i = 0; i < 12; i++)
            html.Append(CultureInfo.InvariantCulture, $"<script>window.settings{i} = {{ a: {i}, b: \"{new string('x', 40 * (seed % 9))}\", test: i < 3 && j > 2 }};\nfunction f{i}(x) {{ return x * {i}; }}</script>\n");
        html.Append("<style>").Append(string.Concat(Enumerable.Repeat(".story p > a:hover { color: #123456; margin: 0 4px }\n", 80))).Append("</style></head>\n<body class=\"story\">");
        for (var i = 0; i < 60; i++)
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item menu-item-{i}\"><a href=\"https://news.example/section/{i}?ref=menu&amp;x={seed}\" data-track='{{\"n\":{i}}}'>Section {i}</a></li>\n");
        for (var i = 0; i < 30 + seed; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p id=\"p{i}\">The committee met again on day {i} and said &ldquo;nothing new&rdquo;; <a href=\"https://news.example/2026/{i}/story-{seed}.html\" rel=nofollow>more here</a>. ")
                .Append(string.Concat(Enumerable.Repeat("A sentence that says little and goes on for a while. ", seed % 7 + 1))).Append("</p>\n");
            if (i % 10 == 3) html.Append(CultureInfo.InvariantCulture, $"<blockquote class=\"post\" cite=\"https://social.example/{i}\"><p>Words &amp; words {i}</p></blockquote><!-- end -->\n");
            if (i % 15 == 4) html.Append(CultureInfo.InvariantCulture, $"<figure><iframe width=\"560\" height=\"315\" src=\"https://video.example/embed/{seed}-{i}\" allowfullscreen></iframe></figure>\n");
        }

        return html.Append("</body></html>").ToString();
    }
}
