using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How an embed is written in the article, the strongest writing first.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EmbedForm>))]
public enum EmbedForm
{
    /// <summary>An AMP component.</summary>
    Amp,
    /// <summary>The provider's own quotation markup.</summary>
    Blockquote,
    /// <summary>A frame.</summary>
    Iframe,
    /// <summary>A frame or facade whose address waits in another attribute until the reader scrolls.</summary>
    Lazy,
    /// <summary>A placeholder of a consent manager.</summary>
    Consent,
    /// <summary>A Flash or other plug-in object.</summary>
    Object,
    /// <summary>An element of the provider's or a library's own.</summary>
    CustomElement,
    /// <summary>A script that draws the embed.</summary>
    Script,
    /// <summary>Any other element that names the item in an attribute.</summary>
    DataAttribute,
    /// <summary>Only the content for browsers without scripts names it.</summary>
    Noscript,
    /// <summary>A shortcode of a content management system.</summary>
    Shortcode,
    /// <summary>The address alone in its block, which the publishing system turns into an embed.</summary>
    BareUrl,
    /// <summary>The state of the page, as JSON.</summary>
    Json,
    /// <summary>Only the text of the embed is left, without its markup.</summary>
    Flattened,
}
