using System.Net;
using HtmlAgilityPack;

namespace EmbedArchive.Normalize;

/// <summary>
/// HTML as a flat list of nodes in document order, each knowing where it ends: every walk is a loop, none a recursion.
/// Made of bounded markup only (the html of an oEmbed answer, a fetched page within its limit).
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>HtmlAgilityPack is quadratic in depth and throws past this bound (security-reliability 4).</summary>
    private const int MaxNesting = 200;

    /// <summary>Longer pages are cut: their metadata stands in front.</summary>
    private const int MaxLength = 4 * 1024 * 1024;

    private HtmlTree(IReadOnlyList<HtmlNode> nodes) => Nodes = nodes;

    internal IReadOnlyList<HtmlNode> Nodes { get; }

    internal HtmlElement Root => new(this, 0);

    internal static HtmlTree Parse(string html)
    {
        if (html.Length > MaxLength) html = html[..MaxLength];
        return new(Flat(Load(html) ?? Load(Head(html)) ?? new HtmlDocument()));
    }

    private static HtmlDocument? Load(string html)
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = MaxNesting, OptionCheckSyntax = false, OptionReadEncoding = false };
        try
        {
            document.LoadHtml(html);
            return document;
        }
        catch (Exception) // a bare Exception is how the parser says "nested too deep"; whatever else it trips over, the markup is unreadable to it
        {
            return null;
        }
    }

    /// <summary>The head alone, for pages whose body is nested too deep.</summary>
    private static string Head(string html) => html.IndexOf("<body", StringComparison.OrdinalIgnoreCase) is > 0 and var body ? html[..body] : "";

    private static List<HtmlNode> Flat(HtmlDocument document)
    {
        var nodes = new List<HtmlNode> { new("#root", "", -1) };
        var open = 0;
        var node = document.DocumentNode.FirstChild;
        while (node is not null)
        {
            var index = nodes.Count;
            nodes.Add(Read(node, open) with { End = index + 1 });
            if (node.FirstChild is { } child)
            {
                (open, node) = (index, child);
                continue;
            }
            while (node is not null && node.NextSibling is null)
            {
                nodes[open] = nodes[open] with { End = nodes.Count };
                open = Math.Max(nodes[open].Parent, 0);
                node = node.ParentNode is { } parent && parent != document.DocumentNode ? parent : null;
            }
            node = node?.NextSibling;
        }
        nodes[0] = nodes[0] with { End = nodes.Count };
        return nodes;
    }

    private static HtmlNode Read(HtmlAgilityPack.HtmlNode node, int parent) => node switch
    {
        HtmlTextNode text => new("", IsRaw(node.ParentNode) ? text.Text : WebUtility.HtmlDecode(text.Text) ?? "", parent),
        { NodeType: HtmlNodeType.Element } => new(node.Name, "", parent)
        {
            Attributes = [.. node.Attributes.Select(a => KeyValuePair.Create(a.Name, WebUtility.HtmlDecode(a.Value) ?? ""))],
        },
        _ => new("#comment", "", parent),
    };

    private static bool IsRaw(HtmlAgilityPack.HtmlNode? node) => node?.Name is "script" or "style";
}
