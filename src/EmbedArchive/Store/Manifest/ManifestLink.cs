namespace EmbedArchive.Store;

/// <summary>One link and how its expansion ended; its way is in <c>links.json</c>.</summary>
internal sealed record ManifestLink(string Url, LinkType Type, ExpandOutcome Outcome, string? Final);
