using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How an article's text is read.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ArticleFormat>))]
public enum ArticleFormat
{
    /// <summary>As HTML when it holds markup, else as text.</summary>
    Auto,
    /// <summary>As HTML.</summary>
    Html,
    /// <summary>As bare text.</summary>
    Text,
}
