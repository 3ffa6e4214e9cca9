namespace EmbedArchive.Detect.Flattened;

/// <summary>What stands in the source between two lines.</summary>
internal enum TextEdge
{
    /// <summary>Nothing that divides posts.</summary>
    None,
    /// <summary>A quotation begins or ends.</summary>
    Quote,
    /// <summary>A rule, a figure, a frame or a new section: no post runs across it.</summary>
    Section,
    /// <summary>The article's own title: what follows is a standfirst or a byline.</summary>
    Title,
}
