namespace EmbedArchive.Detect.Marks;

/// <summary>A <see cref="Mark.Selector"/>, read: tag, classes and attributes that an element must have. Classes are compared as whole tokens.</summary>
internal sealed class Selector
{
    private readonly string tag;
    private readonly List<string> classes = [];
    private readonly List<(string Name, string? Value, bool Partly)> attributes = [];

    internal Selector(string text)
    {
        var end = text.AsSpan().IndexOfAny('.', '[');
        tag = end < 0 ? text : text[..end];
        for (var at = end; at >= 0 && at < text.Length;)
        {
            var from = at + 1;
            if (text[at] == '[')
            {
                at = text.IndexOf(']', from);
                if (at < 0) throw new ArgumentException($"The selector '{text}' lacks a ']'.");
                AddAttribute(text[from..at++]);
            }
            else
            {
                var length = text.AsSpan(from).IndexOfAny('.', '[');
                at = length < 0 ? text.Length : from + length;
                classes.Add(text[from..at]);
            }
        }
    }

    /// <summary>What tells it soonest from other elements: a class, an attribute of its own, or the tag.</summary>
    internal (SelectorKey Key, string Name) Key =>
        classes is [var first, ..] ? (SelectorKey.Class, first)
        : attributes.Find(a => tag.Length == 0 || a.Name.Contains('-', StringComparison.Ordinal)).Name is { } own ? (SelectorKey.Attribute, own)
        : (SelectorKey.Tag, tag);

    internal bool IsMatch(Element element)
    {
        if (tag.Length > 0 && tag != element.Name) return false;
        foreach (var name in classes)
            if (!element.HasClass(name)) return false;
        foreach (var (name, value, partly) in attributes)
        {
            if (element[name] is not { } actual) return false;
            if (value is not null && !(partly ? actual.Contains(value, StringComparison.OrdinalIgnoreCase) : actual.Equals(value, StringComparison.OrdinalIgnoreCase)))
                return false;
        }

        return true;
    }

    private void AddAttribute(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) attributes.Add((text, null, false));
        else if (text[equals - 1] == '*') attributes.Add((text[..(equals - 1)], text[(equals + 1)..], true));
        else attributes.Add((text[..equals], text[(equals + 1)..], false));
    }
}
