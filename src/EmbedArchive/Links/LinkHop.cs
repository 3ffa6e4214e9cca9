using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>
/// One address on a link's way: the link itself first, then each address that was asked, decoded or named, in order. <see cref="Via"/> says
/// how this address leads to the next one, so the last hop has none. Immutable.
/// </summary>
public sealed record LinkHop
{
    /// <summary>The address, in the form in which it is asked (host in punycode, no user information).</summary>
    public required string Url { get; init; }

    /// <summary>The status that the address answered with; null when it was not asked or did not answer.</summary>
    public int? Status { get; init; }

    /// <summary>How the way went on from here; null on the last hop.</summary>
    public HopVia? Via { get; init; }

    /// <summary>Whether the way went on from https to plain http.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Downgrade { get; init; }

    /// <summary>When it was asked (UTC).</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The record of the exchange in the capture (<c>urn:uuid:…</c>).</summary>
    public string? Capture { get; init; }
}
