using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How one address leads to the next.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<HopVia>))]
public enum HopVia
{
    /// <summary>A 3xx status with a Location header.</summary>
    Http,
    /// <summary>A Refresh header.</summary>
    RefreshHeader,
    /// <summary>A <c>meta http-equiv="refresh"</c> in the page.</summary>
    MetaRefresh,
    /// <summary>A literal address that the page's script assigns to its location.</summary>
    Javascript,
    /// <summary>The address itself carries its target.</summary>
    Decoded,
    /// <summary>The page names its canonical address.</summary>
    Canonical,
}
