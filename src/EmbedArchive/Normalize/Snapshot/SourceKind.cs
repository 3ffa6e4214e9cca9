using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What sort of source can answer for a post.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>The provider's own JSON.</summary>
    Api,
    /// <summary>An oEmbed endpoint.</summary>
    [JsonStringEnumMemberName("oembed")]
    OEmbed,
    /// <summary>The metadata of the post's page.</summary>
    Page,
    /// <summary>A copy in a web archive.</summary>
    WebArchive,
    /// <summary>What the article itself holds.</summary>
    ArticleFallback,
    /// <summary>A service of others that mirrors the provider.</summary>
    ThirdParty,
    /// <summary>The id, which carries its time.</summary>
    Id,
    /// <summary>What an earlier run knew.</summary>
    Earlier,
}
