namespace EmbedArchive.Detect.Marks;

/// <summary>By which part of a selector its mark is looked up.</summary>
internal enum SelectorKey
{
    Tag,
    Class,
    Attribute,
}
