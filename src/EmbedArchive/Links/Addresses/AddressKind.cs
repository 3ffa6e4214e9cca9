namespace EmbedArchive.Links;

/// <summary>Whether a text is an address that can be asked over the web.</summary>
internal enum AddressKind
{
    /// <summary>An http or https address with a usable host.</summary>
    Web,
    /// <summary>An address of another sort: mail, telephone, script, a place in the same page.</summary>
    NotWeb,
    /// <summary>Not a usable address.</summary>
    Invalid,
}
