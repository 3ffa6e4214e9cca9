namespace EmbedArchive.Normalize;

/// <summary>
/// Puts tags into a tree as browsers do where it matters for reading: void elements hold nothing, a block ends an open paragraph, an item the
/// item before it, an end tag without its start is dropped, and one that skips others ends those too (WHATWG HTML 13.1.2.4, 13.2.6).
/// </summary>
internal sealed class HtmlTreeBuilder
{
    /// <summary>How far an implied end looks through marks of text: browsers nest no more than a few.</summary>
    private const int Reach = 16;

    private readonly List<HtmlNode> nodes = [new("#root", "", -1)];
    private readonly List<int> open = [0];
    private readonly Dictionary<string, int> count = new(StringComparer.Ordinal);

    /// <summary>Adds an element; what follows lies in it until it ends, unless it is void or closed.</summary>
    /// <returns>Its index.</returns>
    internal int Open(string name, KeyValuePair<string, string>[] attributes, bool isClosed)
    {
        EndImplied(name);
        var index = nodes.Count;
        nodes.Add(new(name, "", open[^1]) { Attributes = attributes, End = index + 1 });
        if (isClosed || IsVoid(name)) return index;
        open.Add(index);
        count[name] = count.GetValueOrDefault(name) + 1;
        return index;
    }

    /// <summary>Ends this element and all in it; nothing when it ended before.</summary>
    internal void End(int index)
    {
        while (open[^1] >= index) Pop();
    }

    internal void Close(string name)
    {
        // The line break is the one element whose end tag browsers read as a start tag.
        if (name == "br") Open("br", [], isClosed: true);
        else if (count.GetValueOrDefault(name) > 0)
            while (Pop() != name) { }
    }

    internal void Text(string text)
    {
        if (text.Length > 0) nodes.Add(new("", text, open[^1]) { End = nodes.Count + 1 });
    }

    internal List<HtmlNode> Finish()
    {
        while (open.Count > 1) Pop();
        nodes[0] = nodes[0] with { End = nodes.Count };
        return nodes;
    }

    private string Pop()
    {
        var index = open[^1];
        open.RemoveAt(open.Count - 1);
        nodes[index] = nodes[index] with { End = nodes.Count };
        count[nodes[index].Name]--;
        return nodes[index].Name;
    }

    private void EndImplied(string name)
    {
        switch (name)
        {
            case "li" or "option" or "a": EndNear(name); break;
            case "dt" or "dd": EndNear("dt"); EndNear("dd"); break;
            case "td" or "th": EndNear("td"); EndNear("th"); break;
            case "tr": EndNear("td"); EndNear("th"); EndNear("tr"); break;
            case "body": EndNear("head"); break;
        }
        if (IsBlock(name)) EndNear("p");
    }

    /// <summary>Ends an open element when nothing but marks of text and paragraphs lie between.</summary>
    private void EndNear(string name)
    {
        if (count.GetValueOrDefault(name) == 0) return;
        for (var i = 1; i <= Reach && i < open.Count; i++)
        {
            var found = nodes[open[^i]].Name;
            if (found == name)
            {
                Close(name);
                return;
            }
            if (!IsMark(found)) return;
        }
    }

    private static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr";

    private static bool IsMark(string name) =>
        name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "s" or "small" or "span" or "strike" or "strong" or "u" or "p";

    private static bool IsBlock(string name) =>
        name is "address" or "article" or "aside" or "blockquote" or "div" or "dl" or "fieldset" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
            or "header" or "hr" or "main" or "nav" or "ol" or "p" or "pre" or "section" or "table" or "ul";
}
