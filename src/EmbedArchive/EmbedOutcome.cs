using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How the archiving of one embed ended. The set is closed. Whatever it is, a snapshot exists.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EmbedOutcome>))]
public enum EmbedOutcome
{
    /// <summary>A source beside the article itself told of the post.</summary>
    Archived,
    /// <summary>The post is gone; a web archive had a copy.</summary>
    ArchivedFromCopy,
    /// <summary>The post is deleted, or the provider knows no such post. A later run will hardly help.</summary>
    Gone,
    /// <summary>The account is private, suspended or closed, or the item is shown to some readers only. Credentials may help.</summary>
    Private,
    /// <summary>A wall stood in the way: login, consent, country, a check for humans. A run from elsewhere may help.</summary>
    Blocked,
    /// <summary>The provider asked to come back later. A later run will help.</summary>
    RateLimited,
    /// <summary>Deadlines passed. A later run may help.</summary>
    TimedOut,
    /// <summary>No source could be reached. A later run may help.</summary>
    Unreachable,
    /// <summary>The answers were larger than the limits. Other limits help.</summary>
    TooLarge,
    /// <summary>The answers could not be read. A newer version of this library may help.</summary>
    BadResponse,
    /// <summary>The address guard refused every source. Only <see cref="HttpOptions.AllowedNetworks"/> helps.</summary>
    RefusedAddress,
    /// <summary>Only sources that need credentials could tell. The message names them.</summary>
    NeedsCredentials,
    /// <summary>The network is switched off, or the replayed capture lacks the answers.</summary>
    NotCaptured,
    /// <summary>Nothing in the article names the post; only its words are kept.</summary>
    Unidentified,
    /// <summary>No source is known for such items; only what the article holds is kept.</summary>
    Unsupported,
}
