using EmbedArchive.Html;
using HtmlAgilityPack;

namespace EmbedArchive.Benchmarks;

/// <summary>The pieces of work that are compared; each gives a count, so that none is optimised away.</summary>
public static class ScannerWork
{
    /// <summary>Every token.</summary>
    public static int Tokens(string html)
    {
        var scanner = new HtmlScanner(html);
        var count = 0;
        while (scanner.Read()) count++;
        return count;
    }

    /// <summary>Every token, and the addresses of links and frames.</summary>
    public static int Addresses(string html)
    {
        var scanner = new HtmlScanner(html);
        var count = 0;
        while (scanner.Read())
        {
            if (scanner.Kind != HtmlTokenKind.StartTag) continue;
            if (scanner.NameIs("a") && scanner.TryGetAttribute("href", out ReadOnlySpan<char> href)) count += href.Length;
            else if (scanner.NameIs("iframe") && scanner.TryGetAttribute("src", out ReadOnlySpan<char> src)) count += src.Length;
        }

        return count;
    }

    /// <summary>The tree that peers build first.</summary>
    public static int LoadHtml(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document.DocumentNode.ChildNodes.Count;
    }
}
