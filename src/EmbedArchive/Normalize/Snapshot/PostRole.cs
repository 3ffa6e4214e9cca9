using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How a post stands to others.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PostRole>))]
public enum PostRole
{
    /// <summary>On its own.</summary>
    Original,
    /// <summary>An answer.</summary>
    Reply,
    /// <summary>A repetition of another post.</summary>
    Repost,
    /// <summary>A post with another one in it.</summary>
    Quote,
}
