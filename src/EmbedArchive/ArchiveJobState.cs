using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How one article of a batch ended. The set is closed.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ArchiveJobState>))]
public enum ArchiveJobState
{
    /// <summary>Archived, with everything that could be had.</summary>
    Archived,
    /// <summary>An earlier run archived it and left nothing to ask for: kept as it is (<see cref="EmbedArchiveOptions.Resume"/>).</summary>
    Kept,
    /// <summary>The article could not be read; nothing was asked or written for it.</summary>
    Unreadable,
    /// <summary>Its archive could not be written; what was there before is still there.</summary>
    NotStored,
    /// <summary>The batch was cancelled before it was done; what was there before is still there.</summary>
    Cancelled,
}
