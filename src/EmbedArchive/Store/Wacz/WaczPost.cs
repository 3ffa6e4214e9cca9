namespace EmbedArchive.Store.Wacz;

/// <summary>The page of one post in a package.</summary>
/// <param name="Path">Where it stands, as if it lay in the archive: <c>posts/x-1.html</c> beside <c>posts/x-1.json</c>.</param>
/// <param name="At">When the post was captured.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">The post's words; null when there are none.</param>
/// <param name="Html">The page.</param>
internal sealed record WaczPost(string Path, DateTimeOffset At, string Title, string? Text, ReadOnlyMemory<byte> Html);
