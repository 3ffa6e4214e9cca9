namespace EmbedArchive.Store;

/// <summary>What a run has come to, to be kept.</summary>
internal sealed record ArchiveContents
{
    internal required IReadOnlyList<EmbedResult> Embeds { get; init; }

    internal required IReadOnlyList<LinkResult> Links { get; init; }

    /// <summary>The offline article's bytes; null when none was made.</summary>
    internal ReadOnlyMemory<byte>? OfflineArticle { get; init; }

    /// <summary>Its file name, beside the archive, such as <c>story.archived.html</c>.</summary>
    internal string OfflineName { get; init; } = "article.archived.html";
}
