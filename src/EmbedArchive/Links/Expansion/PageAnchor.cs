namespace EmbedArchive.Links;

/// <summary>A link on a page that may stand in the way.</summary>
/// <param name="Href">Its address, raw.</param>
/// <param name="Tag">All its attributes as written, lower case: ids, classes and data names tell what it is for.</param>
internal sealed record PageAnchor(string Href, string Tag);
