namespace EmbedArchive.Detect.Marks;

/// <summary>The start tag of an element that may be an embed.</summary>
internal sealed class Element
{
    /// <summary>Up to here every attribute is compared with those before it; no tag that was written by hand has more.</summary>
    private const int Few = 32;

    private readonly List<ElementAttribute> attributes = new(AttributePlaces.Count);
    private string[]? classes;

    /// <param name="source">The document.</param>
    /// <param name="tag">Its start tag.</param>
    internal Element(string source, in HtmlScanner tag)
    {
        Name = tag.Name.ToString().ToLowerInvariant();
        HashSet<string>? names = null;
        for (var all = tag.Attributes; all.MoveNext();)
        {
            // Of twins the first counts (WHATWG HTML 13.2.5.33).
            var attribute = new ElementAttribute(source, all.Place);
            if (attributes.Count >= Few) names ??= new(attributes.Select(a => a.Name.ToString()), StringComparer.OrdinalIgnoreCase);
            if (names?.Add(attribute.Name.ToString()) ?? Find(attribute.Name) is null) attributes.Add(attribute);
        }
    }

    /// <summary>In lower case.</summary>
    internal string Name { get; }

    internal string[] Classes => classes ??= (this["class"] ?? "").Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);

    internal IReadOnlyList<ElementAttribute> Attributes => attributes;

    internal string? this[ReadOnlySpan<char> attribute] => Find(attribute)?.Value;

    internal bool HasClass(string name) => Array.Exists(Classes, c => c.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds what a child tells about the element: <c>param.movie</c>.</summary>
    internal void Add(string name, string value)
    {
        if (Find(name) is null) attributes.Add(new(name, value));
    }

    private ElementAttribute? Find(ReadOnlySpan<char> name)
    {
        foreach (var attribute in attributes)
            if (attribute.IsCalled(name)) return attribute;
        return null;
    }
}
