namespace EmbedArchive.Detect.Marks;

/// <summary>The start tag of an element that may be an embed, its attributes decoded.</summary>
internal sealed class Element
{
    private readonly Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);

    internal Element(string name, HtmlAttributes attributes)
    {
        Name = name.ToLowerInvariant();
        foreach (var attribute in attributes) this.attributes.TryAdd(attribute.Name.ToString(), attribute.DecodeValue());
        Classes = (this["class"] ?? "").Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>In lower case.</summary>
    internal string Name { get; }

    internal string[] Classes { get; }

    internal IReadOnlyDictionary<string, string> Attributes => attributes;

    internal string? this[string attribute] => attributes.GetValueOrDefault(attribute);

    internal bool HasClass(string name) => Array.Exists(Classes, c => c.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds what a child tells about the element: <c>param.movie</c>.</summary>
    internal void Add(string name, string value) => attributes.TryAdd(name, value);
}
