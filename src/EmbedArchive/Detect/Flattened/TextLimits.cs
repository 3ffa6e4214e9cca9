namespace EmbedArchive.Detect.Flattened;

/// <summary>How long a text beside an attribution may be and still be the post.</summary>
internal static class TextLimits
{
    /// <summary>A paragraph of its own: X counts 280, Bluesky 300; embed pages cut longer posts. Longer paragraphs are the article's.</summary>
    internal const int Paragraph = 300;

    /// <summary>In the paragraph of the attribution itself.</summary>
    internal const int SameParagraph = 1000;

    /// <summary>In a quotation, or with an address that only posts print.</summary>
    internal const int Quotation = 4000;
}
