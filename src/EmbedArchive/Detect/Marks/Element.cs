using System.Runtime.InteropServices;
using EmbedArchive.Html;

namespace EmbedArchive.Detect.Marks;

/// <summary>The start tag of an element that may be an embed.</summary>
internal sealed class Element
{
    /// <summary>No tag of a page has more; each is compared with those before it, so there must be a bound.</summary>
    private const int MostAttributes = 256;

    private readonly List<ElementAttribute> attributes = new(AttributePlaces.Count);
    private string[]? classes;

    /// <param name="source">The document.</param>
    /// <param name="tag">Its start tag.</param>
    internal Element(string source, in HtmlScanner tag)
    {
        Name = tag.Name.ToString().ToLowerInvariant();
        for (var all = tag.Attributes; all.MoveNext();) Add(new(source, all.Place));
    }

    /// <summary>In lower case.</summary>
    internal string Name { get; }

    internal string[] Classes => classes ??= (this["class"] ?? "").Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);

    internal ReadOnlySpan<ElementAttribute> Attributes => CollectionsMarshal.AsSpan(attributes);

    internal string? this[ReadOnlySpan<char> attribute] => Find(attribute)?.Value;

    internal bool HasClass(string name) => Array.Exists(Classes, c => c.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds what a child tells about the element: <c>param.movie</c>.</summary>
    internal void Add(string name, string value) => Add(new(name, value));

    // Of twins the first counts (WHATWG HTML 13.2.5.33).
    private void Add(ElementAttribute attribute)
    {
        if (attributes.Count < MostAttributes && Find(attribute.Name) is null) attributes.Add(attribute);
    }

    private ElementAttribute? Find(ReadOnlySpan<char> name)
    {
        foreach (var attribute in attributes)
            if (attribute.IsCalled(name)) return attribute;
        return null;
    }
}
