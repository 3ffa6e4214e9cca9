namespace EmbedArchive.Html;

/// <summary>How the tokenizer reads characters: the text states of WHATWG HTML 13.2.5.</summary>
internal enum HtmlTextMode
{
    /// <summary>Markup and character references.</summary>
    Data,
    /// <summary>Character references, no markup (<c>title</c>, <c>textarea</c>).</summary>
    RcData,
    /// <summary>Neither (<c>style</c>, <c>xmp</c>, <c>iframe</c>, <c>noembed</c>, <c>noframes</c>).</summary>
    RawText,
    /// <summary>Neither, with the escapes of <c>script</c>.</summary>
    ScriptData,
    /// <summary>Neither, to the end of the file.</summary>
    PlainText,
    /// <summary>Neither, up to <c>]]&gt;</c>.</summary>
    CData,
}
