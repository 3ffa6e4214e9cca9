namespace EmbedArchive.Detect.Carriers;

/// <summary>What a script element holds.</summary>
internal enum ScriptKind
{
    None,
    /// <summary>A program.</summary>
    Program,
    /// <summary>The state of the page as JSON.</summary>
    State,
    /// <summary>Markup that waits for a program or for consent.</summary>
    Template,
    /// <summary>Statements about the page (JSON-LD), rules, maps: never an embed.</summary>
    Other,
}
