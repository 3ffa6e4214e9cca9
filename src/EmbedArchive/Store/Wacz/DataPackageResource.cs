namespace EmbedArchive.Store.Wacz;

/// <summary>One file of the package.</summary>
/// <param name="Name">Its name for Frictionless tools: lower case.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Hash"><c>sha256:</c> and hex.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record DataPackageResource(string Name, string Path, string Hash, long Bytes);
