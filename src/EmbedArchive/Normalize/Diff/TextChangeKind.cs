using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>In which of two versions a part of a text stands.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TextChangeKind>))]
public enum TextChangeKind
{
    /// <summary>In both.</summary>
    Same,
    /// <summary>Only in the older one.</summary>
    Removed,
    /// <summary>Only in the newer one.</summary>
    Added,
}
