using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What verification says of an archive as a whole.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ArchiveState>))]
public enum ArchiveState
{
    /// <summary>Everything is there and is what it was.</summary>
    Complete,
    /// <summary>A run did not end, or the offline article is not beside it. Running again, or <c>render</c>, completes it.</summary>
    Incomplete,
    /// <summary>Something was changed, added or lost.</summary>
    Damaged,
}
