using EmbedArchive.Html;

namespace EmbedArchive.Normalize;

/// <summary>
/// HTML as a flat list of nodes in document order, each knowing where it ends: every walk is a loop, none a recursion, and depth costs nothing.
/// A fetched page is built from the tokens of <see cref="HtmlScanner"/> in one pass, markup that is a value of an answer by HtmlAgilityPack.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>Longer pages are cut: what tells of the post stands in front.</summary>
    private const int MaxLength = 8 * 1024 * 1024;

    private HtmlTree(IReadOnlyList<HtmlNode> nodes) => Nodes = nodes;

    internal IReadOnlyList<HtmlNode> Nodes { get; }

    internal HtmlElement Root => new(this, 0);

    /// <summary>
    /// Markup that is one value of an answer: the <c>html</c> of an oEmbed, the content of a post. What is too long or too deep for
    /// <see cref="HtmlIsland"/> is read as a page is, so no length and no depth loses a text.
    /// </summary>
    internal static HtmlTree ParseIsland(string html) => HtmlIsland.Read(html) is { } nodes ? new(nodes) : Parse(html);

    /// <summary>A whole fetched page, of any length and depth.</summary>
    internal static HtmlTree Parse(string html)
    {
        var built = new HtmlTreeBuilder();
        var scanner = new HtmlScanner(html.AsSpan(0, Math.Min(html.Length, MaxLength)));
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case HtmlTokenKind.StartTag:
                    built.Open(scanner.Name.ToString().ToLowerInvariant(), Attributes(scanner), scanner.IsSelfClosing && scanner.IsForeign);
                    break;
                case HtmlTokenKind.EndTag:
                    built.Close(scanner.Name.ToString().ToLowerInvariant());
                    break;
                case HtmlTokenKind.Text:
                    built.Text(scanner.DecodeText());
                    break;
            }
        }
        return new(built.Finish());
    }

    private static KeyValuePair<string, string>[] Attributes(HtmlScanner scanner)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        foreach (var attribute in scanner.Attributes)
            attributes.Add(new(attribute.Name.ToString().ToLowerInvariant(), attribute.DecodeValue()));
        return [.. attributes];
    }
}
