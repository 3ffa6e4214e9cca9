namespace EmbedArchive;

/// <summary>One source that was asked. Immutable.</summary>
public sealed record EvidenceSource : SnapshotPart
{
    /// <summary>
    /// Its id within the snapshot: <c>s1</c> and so on for those that were asked, <c>address</c> for what the post's own address tells,
    /// <c>article</c> for what the article holds, <c>earlier</c> for what an earlier run knew.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What sort of source it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its name, such as <c>x-syndication</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What was asked, secrets replaced.</summary>
    public string? Url { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The status of the answer.</summary>
    public int? Status { get; init; }

    /// <summary>What came of it.</summary>
    public required SourceOutcome Outcome { get; init; }

    /// <summary>Why, when it gave nothing.</summary>
    public string? Message { get; init; }

    /// <summary>The record of the exchange in the capture (<c>urn:uuid:…</c>).</summary>
    public string? Capture { get; init; }

    /// <summary>When the web archive made the copy that it gave (Memento-Datetime); null for a live answer.</summary>
    public DateTimeOffset? CopiedAt { get; init; }

    /// <summary>SHA-256 (hex) of the body as it came.</summary>
    public string? PayloadSha256 { get; init; }

    /// <summary>When it is worth asking again, if the server said so.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
