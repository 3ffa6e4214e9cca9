using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What sort of address a link is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LinkType>))]
public enum LinkType
{
    /// <summary>An ordinary address.</summary>
    None,
    /// <summary>A code of a service where anyone can make codes: only the network knows its target.</summary>
    Shortener,
    /// <summary>A code of one publisher's own short domain.</summary>
    Vanity,
    /// <summary>A short link that earns money or makes the reader wait. Never followed by default.</summary>
    Monetised,
    /// <summary>A link that records who follows it. Never followed by default.</summary>
    IpLogger,
    /// <summary>The target stands inside the address.</summary>
    Wrapper,
    /// <summary>A mail gateway's rewriting.</summary>
    EmailSecurity,
    /// <summary>A sender's count of clicks.</summary>
    EmailTracker,
    /// <summary>A redirector that pays the publisher.</summary>
    Affiliate,
    /// <summary>A page in an AMP cache or viewer.</summary>
    AmpCache,
    /// <summary>A page shown in another language by a translator; the page's own address stands in it.</summary>
    Translation,
    /// <summary>A page that says "you are leaving".</summary>
    Exit,
    /// <summary>A redirector that hides where the reader came from.</summary>
    Anonymiser,
    /// <summary>A consent or login page that carries the wanted address.</summary>
    Wall,
    /// <summary>A shortener's page that warns of its own link and names the target.</summary>
    Warning,
    /// <summary>A short form of an id that the long form contains too.</summary>
    IdAlias,
    /// <summary>An app link that carries its web address.</summary>
    DeepLink,
    /// <summary>An ordinary address with tracking parameters.</summary>
    Tracker,
    /// <summary>A button's address: share, follow, sign in. Never expanded.</summary>
    Intent,
    /// <summary>A persistent identifier: short on purpose, kept as it is.</summary>
    PersistentId,
    /// <summary>A page in a web archive: kept as it is.</summary>
    Archive,
    /// <summary>Not an address of the web (mail, telephone, data, script).</summary>
    NotHttp,
    /// <summary>Not a usable address.</summary>
    Invalid,
}
