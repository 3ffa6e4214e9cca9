using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>Whether a media item was stored.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MediaState>))]
public enum MediaState
{
    /// <summary>Not tried.</summary>
    NotAttempted,
    /// <summary>Stored.</summary>
    Stored,
    /// <summary>Stored as far as it came: its data stop before the picture does. Asked for again by later runs.</summary>
    Incomplete,
    /// <summary>Larger than the limit.</summary>
    SkippedTooLarge,
    /// <summary>More items than the limit.</summary>
    SkippedTooMany,
    /// <summary>Could not be had.</summary>
    Failed,
    /// <summary>Had, but not a picture, video or sound that is safe to show.</summary>
    Refused,
}
