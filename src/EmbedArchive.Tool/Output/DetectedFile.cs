namespace EmbedArchive.Tool;

/// <summary>What <c>detect</c> prints for one article.</summary>
internal sealed record DetectedFile(string File, IReadOnlyList<Embed> Embeds, IReadOnlyList<ArticleLink> Links);
