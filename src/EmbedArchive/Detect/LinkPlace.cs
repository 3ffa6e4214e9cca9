using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>Where an address stands in an article.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LinkPlace>))]
public enum LinkPlace
{
    /// <summary>In the <c>href</c> of a link.</summary>
    Href,
    /// <summary>In the running text.</summary>
    Text,
}
