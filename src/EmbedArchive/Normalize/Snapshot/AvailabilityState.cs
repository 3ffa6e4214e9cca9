using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>Whether a post can be had. Never guessed: <see cref="Unknown"/> is a state.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AvailabilityState>))]
public enum AvailabilityState
{
    /// <summary>The post was had.</summary>
    Available,
    /// <summary>The platform says that it was removed.</summary>
    Deleted,
    /// <summary>The platform knows no such post; it cannot be told from deleted.</summary>
    NotFound,
    /// <summary>The account shows its posts to followers only, or the item is private.</summary>
    Protected,
    /// <summary>The platform closed the account.</summary>
    Suspended,
    /// <summary>The account was closed by its owner or does not exist.</summary>
    AccountGone,
    /// <summary>Withheld by law in some or all countries.</summary>
    Withheld,
    /// <summary>Not shown in the country that asked.</summary>
    GeoBlocked,
    /// <summary>Shown to signed-in adults only.</summary>
    AgeRestricted,
    /// <summary>Shown to signed-in readers only.</summary>
    LoginRequired,
    /// <summary>The owner forbids embedding; the item may well be there.</summary>
    EmbeddingDisabled,
    /// <summary>The platform asked to come back later.</summary>
    RateLimited,
    /// <summary>A check for humans stood in the way.</summary>
    BotWall,
    /// <summary>The platform failed; asking again may help.</summary>
    Error,
    /// <summary>No source tells.</summary>
    Unknown,
}
