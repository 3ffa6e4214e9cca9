using EmbedArchive.Html;
using HtmlAgilityPack;

namespace EmbedArchive.Normalize;

/// <summary>
/// Markup that is one value of an answer, parsed by HtmlAgilityPack and laid flat (decision 0008). What is longer or deeper than its limits here is
/// left to <see cref="HtmlTree.Parse"/>. The nodes are walked from sibling to sibling, as its own walks recurse; references are decoded as browsers do.
/// </summary>
internal static class HtmlIsland
{
    /// <summary>64 KB of the slowest hostile shape take 0.2 s (HtmlAgilityPack 1.13.0); a post's markup has a few KB.</summary>
    internal const int MaxLength = 64 * 1024;

    /// <summary>Its time grows with the square of the depth; a post nests a dozen.</summary>
    internal const int MaxDepth = 200;

    /// <summary>The nodes, or null when the markup is longer or nests deeper than HtmlAgilityPack is given.</summary>
    internal static List<HtmlNode>? Read(string html)
    {
        if (html.Length > MaxLength) return null;
        var document = new HtmlDocument
        {
            OptionMaxNestedChildNodes = MaxDepth,
            // Lists of syntax errors and ids, and encodings named in the markup, concern nobody here.
            OptionCheckSyntax = false,
            OptionUseIdAttribute = false,
            OptionReadEncoding = false,
        };
        try
        {
            document.LoadHtml(html);
        }
        catch (Exception tooDeep) when (tooDeep.GetType() == typeof(Exception))
        {
            // Its word for "deeper than OptionMaxNestedChildNodes" is an exception of the base class itself.
            return null;
        }
        return Flatten(document.DocumentNode, html);
    }

    private static List<HtmlNode> Flatten(HtmlAgilityPack.HtmlNode root, string html)
    {
        var built = new HtmlTreeBuilder();
        var open = new Stack<int>();
        for (var node = root.FirstChild; node is not null; node = Next(node, built, open))
        {
            if (node is HtmlTextNode text) built.Text(TextOf(text));
            // Texts and comments have nothing to end, but are left on the way to the next node as elements are.
            open.Push(node.NodeType == HtmlNodeType.Element ? built.Open(node.Name, Attributes(node, html), isClosed: false) : int.MaxValue);
        }
        return built.Finish();
    }

    /// <summary>The next node in document order; what is left on the way ends.</summary>
    private static HtmlAgilityPack.HtmlNode? Next(HtmlAgilityPack.HtmlNode node, HtmlTreeBuilder built, Stack<int> open)
    {
        if (node.FirstChild is { } child) return child;
        for (var left = node; left is not null && open.TryPop(out var index); left = left.ParentNode)
        {
            built.End(index);
            if (left.NextSibling is { } next) return next;
        }
        return null;
    }

    /// <summary>Scripts and styles have no references.</summary>
    private static string TextOf(HtmlTextNode node) =>
        node.ParentNode?.Name is "script" or "style" ? node.Text : CharacterReferences.Decode(node.Text, inAttribute: false);

    private static KeyValuePair<string, string>[] Attributes(HtmlAgilityPack.HtmlNode node, string html)
    {
        if (!node.HasAttributes) return [];
        var attributes = new List<KeyValuePair<string, string>>();
        foreach (var attribute in node.Attributes)
            attributes.Add(new(attribute.Name, CharacterReferences.Decode(html.AsSpan(attribute.ValueStartIndex, attribute.ValueLength), inAttribute: true)));
        return [.. attributes];
    }
}
