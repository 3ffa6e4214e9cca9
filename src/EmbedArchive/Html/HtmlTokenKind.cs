namespace EmbedArchive.Html;

/// <summary>What a token of <see cref="HtmlScanner"/> is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Before the first token and behind the last.</summary>
    None,
    StartTag,
    EndTag,
    Text,
    Comment,
    Doctype,
    /// <summary>A CDATA section, which exists only inside SVG and MathML; elsewhere the same characters are a comment.</summary>
    CData,
    /// <summary>Markup that the standard drops without a token: <c>&lt;/&gt;</c>, and a tag that the end of the file cuts off.</summary>
    Dropped,
}
