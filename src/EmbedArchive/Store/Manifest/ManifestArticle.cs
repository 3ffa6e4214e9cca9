namespace EmbedArchive.Store;

/// <summary>The article that the archive belongs to.</summary>
internal sealed record ManifestArticle
{
    public string? Url { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public required ArticleFormat Format { get; init; }

    /// <summary>The copy of its bytes in the archive.</summary>
    public required string Path { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The encoding of the bytes.</summary>
    public required string Charset { get; init; }

    /// <summary>UTF-16 code units of the decoded text, in which every span counts.</summary>
    public required int Length { get; init; }

    /// <summary>The offline article, beside the archive.</summary>
    public string? OfflineArticle { get; init; }
}
