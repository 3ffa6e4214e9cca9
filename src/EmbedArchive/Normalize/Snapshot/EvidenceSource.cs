namespace EmbedArchive;

/// <summary>One source that was asked. Immutable.</summary>
public sealed record EvidenceSource
{
    /// <summary>Its id within the snapshot, <c>s1</c> and so on.</summary>
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

    /// <summary>SHA-256 (hex) of the body as it came.</summary>
    public string? PayloadSha256 { get; init; }

    /// <summary>When it is worth asking again, if the server said so.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
