namespace EmbedArchive.Detect.Marks;

/// <summary>Every provider's marks, found by the tag, a class or an attribute of an element.</summary>
internal sealed class MarkIndex
{
    internal MarkIndex(IEnumerable<EmbedProvider> providers)
    {
        var all = providers.SelectMany(p => p.Marks.Select(m => new ProviderMark(p, m, new(m.Selector)))).ToList();
        Tags = new(all, SelectorKey.Tag);
        Classes = new(all, SelectorKey.Class);
        Attributes = new(all, SelectorKey.Attribute);
    }

    internal NameTable Tags { get; }

    internal NameTable Classes { get; }

    internal NameTable Attributes { get; }

    /// <summary>The marks that the element carries, in the order: class, attribute, tag.</summary>
    internal IReadOnlyList<ProviderMark> Find(Element element)
    {
        List<ProviderMark>? found = null;
        foreach (var name in element.Classes) Add(Classes.Find(name), element, ref found);
        foreach (var attribute in element.Attributes) Add(Attributes.Find(attribute.Name), element, ref found);
        Add(Tags.Find(element.Name), element, ref found);
        return found ?? [];
    }

    private static void Add(ProviderMark[] marks, Element element, ref List<ProviderMark>? found)
    {
        foreach (var mark in marks)
            if (mark.Selector.IsMatch(element)) (found ??= []).Add(mark);
    }
}
