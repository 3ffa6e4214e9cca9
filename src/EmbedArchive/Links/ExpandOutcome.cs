using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How the expansion of a link ended. The set is closed.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExpandOutcome>))]
public enum ExpandOutcome
{
    /// <summary>The target answered.</summary>
    Resolved,
    /// <summary>A hop led to an address that may not be asked (network, scheme, port).</summary>
    Blocked,
    /// <summary>The hops run in a circle.</summary>
    Loop,
    /// <summary>More hops than the limit.</summary>
    TooMany,
    /// <summary>A deadline passed.</summary>
    Timeout,
    /// <summary>A hop answered with an error status, or not at all.</summary>
    HttpError,
    /// <summary>The link, or an address on the way, is not usable.</summary>
    Invalid,
    /// <summary>The shortening service is gone.</summary>
    Dead,
    /// <summary>A page stands in the way (warning, consent, login); its target is named when it tells.</summary>
    Interstitial,
    /// <summary>Only the network could tell, and there is none: it is switched off, or the replayed capture lacks an answer.</summary>
    NotCaptured,
    /// <summary>The caller cancelled.</summary>
    Cancelled,
}
