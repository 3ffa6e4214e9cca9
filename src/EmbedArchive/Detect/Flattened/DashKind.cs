namespace EmbedArchive.Detect.Flattened;

/// <summary>What stands before the name of an attribution.</summary>
internal enum DashKind
{
    None,
    /// <summary>A single hyphen: it also begins the items of a list.</summary>
    Hyphen,
    /// <summary>A dash of any width, or two hyphens.</summary>
    Dash,
}
