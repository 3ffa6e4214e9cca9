namespace EmbedArchive;

/// <summary>One step of a link's way. Immutable.</summary>
public sealed record LinkHop
{
    /// <summary>The address that this hop leads to or was asked at.</summary>
    public required string Url { get; init; }

    /// <summary>The status that the address answered with; null when it was not asked or did not answer.</summary>
    public int? Status { get; init; }

    /// <summary>How the way went on from here.</summary>
    public HopVia? Via { get; init; }

    /// <summary>When it was asked (UTC).</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The record of the exchange in the capture (<c>urn:uuid:…</c>).</summary>
    public string? Capture { get; init; }
}
