namespace EmbedArchive.Links;

/// <summary>What an address tells by itself, without the network.</summary>
/// <param name="Type">What sort of address it is; of wrapped wrappers the outermost.</param>
/// <param name="Target">
/// Where it leads: the innermost target of a wrapper; the address itself (white space around it removed) when it is no wrapper; null when
/// only the network knows, or when it is no address of the web.
/// </param>
/// <param name="Canonical">
/// The canonical form of <paramref name="Target"/>, or of the address when there is none; null when it is no address of the web.
/// </param>
internal readonly record struct LinkReading(LinkType Type, string? Target, string? Canonical)
{
    /// <summary>The targets from the outermost to the innermost; empty when nothing was decoded.</summary>
    internal IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>The innermost target when something was decoded, else null.</summary>
    internal string? Decoded => Layers is [.., var innermost] ? innermost : null;
}
