using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What a part of a text is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TextPartType>))]
public enum TextPartType
{
    /// <summary>A link.</summary>
    Url,
    /// <summary>A mention of an account.</summary>
    Mention,
    /// <summary>A hashtag.</summary>
    Hashtag,
    /// <summary>A cashtag.</summary>
    Cashtag,
    /// <summary>An emoji of the platform's own.</summary>
    Emoji,
    /// <summary>Bold.</summary>
    Bold,
    /// <summary>Italic.</summary>
    Italic,
    /// <summary>Code.</summary>
    Code,
    /// <summary>Struck through.</summary>
    Strike,
    /// <summary>Underlined.</summary>
    Underline,
    /// <summary>Hidden until the reader agrees.</summary>
    Spoiler,
    /// <summary>Quoted.</summary>
    Quote,
}
