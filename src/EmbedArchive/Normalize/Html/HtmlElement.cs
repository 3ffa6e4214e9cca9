namespace EmbedArchive.Normalize;

/// <summary>One element of a <see cref="HtmlTree"/>; a view, copied freely.</summary>
internal readonly record struct HtmlElement(HtmlTree Tree, int Index)
{
    private HtmlNode Node => Tree.Nodes[Index];

    internal string Name => Node.Name;

    internal bool IsText => Node.Name.Length == 0;

    /// <summary>The text of a text node itself.</summary>
    internal string OwnText => Node.Text;

    internal int End => Node.End;

    internal HtmlElement? Parent => Node.Parent < 0 ? null : new(Tree, Node.Parent);

    internal string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Node.Attributes)
                if (name == attribute)
                    return value;
            return null;
        }
    }

    internal IReadOnlyList<KeyValuePair<string, string>> Attributes => Node.Attributes;

    internal IEnumerable<string> Classes => (this["class"] ?? "").Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);

    internal bool HasClass(string name) => this["class"] is { } all && all.Contains(name, StringComparison.Ordinal) && Classes.Contains(name);

    /// <summary>Every node inside, in document order, texts too.</summary>
    internal IEnumerable<HtmlElement> Inside
    {
        get
        {
            for (var i = Index + 1; i < End; i++) yield return new(Tree, i);
        }
    }

    internal IEnumerable<HtmlElement> Named(string name) => Inside.Where(e => e.Name == name);

    internal IEnumerable<HtmlElement> WithClass(string name) => Inside.Where(e => !e.IsText && e.HasClass(name));

    internal HtmlElement? First(string name) => Inside.Where(e => e.Name == name).Select(e => (HtmlElement?)e).FirstOrDefault();

    internal HtmlElement? FirstWithClass(string name) => WithClass(name).Select(e => (HtmlElement?)e).FirstOrDefault();

    internal IEnumerable<HtmlElement> Children
    {
        get
        {
            for (var i = Index + 1; i < End; i = Tree.Nodes[i].End) yield return new(Tree, i);
        }
    }

    /// <summary>Whether it lies inside the other.</summary>
    internal bool IsIn(HtmlElement other) => ReferenceEquals(Tree, other.Tree) && Index > other.Index && Index < other.End;

    /// <summary>Its text with white space collapsed; null when it has none.</summary>
    internal string? Line => HtmlRichText.Of(this)?.Plain.Replace('\n', ' ');

    /// <summary>The characters inside, as they are: for scripts.</summary>
    internal string Raw => string.Concat(Inside.Where(e => e.IsText).Select(e => e.OwnText));
}
