using System.Text.Json.Serialization;

namespace EmbedArchive.Reports;

/// <summary>What became of a post, in the six words that a report counts by; best first.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PostFate>))]
internal enum PostFate
{
    /// <summary>A source beside the article told of it.</summary>
    Saved,
    /// <summary>It is gone or closed; a web archive had a copy.</summary>
    SavedFromCopy,
    /// <summary>Only the article's words are left: nothing names the post, or no source is known.</summary>
    WordsOnly,
    /// <summary>It could not be asked for this time; a later run may have it.</summary>
    NotReached,
    /// <summary>It is private, or a wall stood in the way.</summary>
    Closed,
    /// <summary>It is deleted, or the provider knows no such post. The article's words are kept.</summary>
    Gone,
}
