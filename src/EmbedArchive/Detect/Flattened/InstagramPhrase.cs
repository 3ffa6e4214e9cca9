namespace EmbedArchive.Detect.Flattened;

/// <summary>How one language says whose post it is: words before the name, words behind the handle, or both.</summary>
/// <param name="Before">What stands before the name; empty where nothing does.</param>
/// <param name="Behind">What stands behind the handle; empty where nothing does.</param>
internal sealed record InstagramPhrase(string Before, string Behind = "");
