using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What is to be thought of a time stamp.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TimeStampState>))]
public enum TimeStampState
{
    /// <summary>It is over that hash, its signature fits, and a trusted root vouches for its authority at the time that it names.</summary>
    Valid,
    /// <summary>It is over that hash and its signature fits, but nobody who is trusted vouches for its authority.</summary>
    UnknownAuthority,
    /// <summary>It is over another hash. Nothing else was looked at.</summary>
    OtherHash,
    /// <summary>It is no stamp, or was changed, or its certificate may not stamp.</summary>
    Invalid,
}
