using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What a media item is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MediaType>))]
public enum MediaType
{
    /// <summary>A picture.</summary>
    Image,
    /// <summary>A video.</summary>
    Video,
    /// <summary>A short silent video that loops.</summary>
    Gif,
    /// <summary>A recording.</summary>
    Audio,
    /// <summary>A document.</summary>
    Document,
    /// <summary>A preview picture that stands for the item itself.</summary>
    Thumbnail,
}
