namespace EmbedArchive.Tool;

/// <summary>What <c>render</c> prints for one archive.</summary>
internal sealed record RenderedArchive(string Archive, string OfflineArticle);
