namespace EmbedArchive.Render;

/// <summary>What rendering needs to know beside the posts. Immutable.</summary>
internal sealed record RenderContext
{
    /// <summary>The way from the offline article to the archive folder, such as <c>story.embeds/</c>; not encoded.</summary>
    internal required string Prefix { get; init; }

    /// <summary>When the run was made (UTC).</summary>
    internal required DateTimeOffset RunAt { get; init; }

    /// <summary>Whether a relative path names a file beside the offline article, such as a picture of a saved page.</summary>
    internal Func<string, bool> IsBeside { get; init; } = static _ => false;

    internal RenderOptions Options { get; init; } = new();

    /// <summary>Names of the providers.</summary>
    internal ProviderCatalog Providers { get; init; } = ProviderCatalog.BuiltIn;

    /// <summary>Where each snapshot is stored, by <see cref="PostSnapshot.Id"/>.</summary>
    internal IReadOnlyDictionary<string, SnapshotFile> Snapshots { get; init; } = System.Collections.Immutable.ImmutableDictionary<string, SnapshotFile>.Empty;

    /// <summary>Media that the page holds itself: their <c>data:</c> addresses by path.</summary>
    internal IReadOnlyDictionary<string, string> Inline { get; init; } = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;

    internal CardRequest Card(EmbedResult post, string id)
    {
        var file = Snapshots.GetValueOrDefault(post.Snapshot.Id);
        return new(post, id)
        {
            Prefix = Prefix,
            Inline = Inline,
            ProviderName = Providers.Find(post.Embed.Provider)?.Name ?? post.Embed.Provider,
            SnapshotPath = file?.Path,
            SnapshotSha256 = file?.Sha256,
            Observations = file?.Observations ?? [],
        };
    }
}
