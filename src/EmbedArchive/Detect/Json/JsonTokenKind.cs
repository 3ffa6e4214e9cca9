namespace EmbedArchive.Detect.Json;

/// <summary>What a token of <see cref="JsonScanner"/> is.</summary>
internal enum JsonTokenKind
{
    None,
    Open,
    Close,
    Name,
    String,
    /// <summary>A number, true, false, null, or a word of a script.</summary>
    Word,
}
