namespace EmbedArchive.Detect.Marks;

/// <summary>A mark with its selector read and the provider that it belongs to.</summary>
internal sealed record ProviderMark(EmbedProvider Provider, Mark Mark, Selector Selector);
