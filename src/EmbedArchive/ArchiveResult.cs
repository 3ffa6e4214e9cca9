namespace EmbedArchive;

/// <summary>What came of archiving one article. Immutable.</summary>
public sealed record ArchiveResult
{
    /// <summary>The archive folder's name or path, as it was given.</summary>
    public required string Archive { get; init; }

    /// <summary>The offline article's path; null when none was written.</summary>
    public string? OfflineArticle { get; init; }

    /// <summary>One entry an embed, in the order of the article.</summary>
    public required IReadOnlyList<EmbedResult> Embeds { get; init; }

    /// <summary>One entry a link, in the order of the article.</summary>
    public required IReadOnlyList<LinkResult> Links { get; init; }

    /// <summary>What came of the time stamps that were asked for; empty when none were. An archive without its stamp is complete all the same.</summary>
    public IReadOnlyList<TimeStampResult> TimeStamps { get; init; } = [];

    /// <summary>Whether the archive was written; a run that has nothing to do writes nothing.</summary>
    internal bool Written { get; init; }

    /// <summary>Whether every embed and every link could be had.</summary>
    public bool Complete => Embeds.All(e => e.Outcome == EmbedOutcome.Archived) && Links.All(l => l.Expansion.Outcome == ExpandOutcome.Resolved);
}
