using EmbedArchive.Render;

namespace EmbedArchive;

/// <summary>The card that is wanted. Immutable.</summary>
/// <param name="Post">The post: how it stands in the article, how the archiving ended, its snapshot.</param>
/// <param name="Id">The <c>id</c> attribute of the card, unique in the page; further mentions of the post link to it.</param>
public sealed record CardRequest(EmbedResult Post, string Id)
{
    /// <summary>The way from the offline article to the archive folder, with a closing slash; empty when both are one.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The name of the provider that people read.</summary>
    public string ProviderName { get; init; } = Post.Embed.Provider;

    /// <summary>Path of the snapshot's JSON in the archive; null when it is not stored.</summary>
    public string? SnapshotPath { get; init; }

    /// <summary>SHA-256 (hex) of that file.</summary>
    public string? SnapshotSha256 { get; init; }

    /// <summary>What each run saw of the post, in their order; empty until it is asked for a second time.</summary>
    public IReadOnlyList<PostObservation> Observations { get; init => field = value ?? []; } = [];

    /// <summary>Media that the page holds itself: their <c>data:</c> addresses by path.</summary>
    internal IReadOnlyDictionary<string, string> Inline { get; init; } = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The address of a file in the archive: relative and percent-encoded, or a <c>data:</c> address of the file itself when the page is to be
    /// one file (<see cref="RenderOptions.SingleFile"/>). Null when the path leads out of the archive.
    /// </summary>
    /// <param name="path">The path in the archive, such as <see cref="Media.Path"/>.</param>
    public string? AddressOf(string? path) =>
        path is not null && Inline.TryGetValue(path, out var inline) ? inline : ArchiveAddress.Of(Prefix, path);
}
