namespace EmbedArchive;

/// <summary>Which post a source is asked for. Immutable.</summary>
/// <param name="Provider">Key of the provider.</param>
/// <param name="Kind">What sort of item it is.</param>
/// <param name="Id">The provider's own id, when it is known.</param>
/// <param name="Url">The canonical address, when it is known.</param>
public sealed record PostQuestion(string Provider, EmbedKind Kind, string? Id, string? Url);
