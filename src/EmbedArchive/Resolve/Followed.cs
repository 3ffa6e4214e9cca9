using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Where an address leads.</summary>
/// <param name="Post">The post that it names in the end, if it names one.</param>
/// <param name="Attempt">The way, written down.</param>
/// <param name="Place">The address that named the post; without one the last address.</param>
internal sealed record Followed(PostKey? Post, Asked Attempt, string Place);
