using EmbedArchive.Detect;
using EmbedArchive.Detect.Carriers;
using EmbedArchive.Detect.Flattened;
using EmbedArchive.Detect.Text;

namespace EmbedArchive;

/// <summary>
/// Finds the embedded posts and the short or wrapped links of an article. Pure: no network, no disk, no clock; the cost grows with the length of the text,
/// whatever the text. Safe to use from many threads.
/// </summary>
public static class EmbedDetector
{
    /// <summary>Finds what an article embeds and which of its links are short, wrapped or tracked.</summary>
    /// <param name="article">The article; whatever its text is, nothing is thrown because of it.</param>
    /// <returns>One entry an item and one a link, each in the order of its first appearance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static Detection Detect(Article article) => Detect(article, ProviderCatalog.BuiltIn);

    internal static Detection Detect(Article article, ProviderCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(article);
        var run = new DetectionRun(catalog);
        using var text = new VisibleText();
        if (article.IsHtml)
        {
            new DocumentReader(article.Html, run, default).Read(text);
        }
        else
        {
            BareText.Read(article.Html, text);
            TextCarriers.Read(text, default, run);
            FlattenedPosts.Read(article.Html, text, default, run);
        }

        return new() { Embeds = FindingMerge.Join(run.Findings, text), Links = SortedLinks.Of(run.Links) };
    }
}
