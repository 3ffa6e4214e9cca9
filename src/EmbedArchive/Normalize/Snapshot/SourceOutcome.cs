using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What came of asking a source.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SourceOutcome>))]
public enum SourceOutcome
{
    /// <summary>It told facts.</summary>
    Answered,
    /// <summary>It answered, without a fact.</summary>
    Empty,
    /// <summary>It says that the post is not there.</summary>
    Gone,
    /// <summary>A login, consent, bot or country wall answered.</summary>
    Wall,
    /// <summary>It needs credentials that are not configured.</summary>
    NeedsCredentials,
    /// <summary>It is switched off by the options.</summary>
    SwitchedOff,
    /// <summary>It asked to come back later.</summary>
    RateLimited,
    /// <summary>The address guard refused it.</summary>
    Refused,
    /// <summary>A deadline passed.</summary>
    TimedOut,
    /// <summary>No answer came.</summary>
    Unreachable,
    /// <summary>The answer is larger than the limit.</summary>
    TooLarge,
    /// <summary>The answer could not be read.</summary>
    BadResponse,
    /// <summary>It answered with an error status.</summary>
    HttpError,
    /// <summary>The replayed capture lacks it, or the network is switched off.</summary>
    NotCaptured,
}
