namespace EmbedArchive;

/// <summary>
/// A source of your own: an archive of yours, a paid interface, a file. Add it to <see cref="SourceOptions.Own"/>; it is asked before the
/// provider's sources, and what it tells is merged with theirs, each field under its name.
/// </summary>
public interface IPostSource
{
    /// <summary>Its name in attempts and evidence: lower case, words joined by hyphens.</summary>
    string Name { get; }

    /// <summary>What it is; decides how far its fields are trusted. A mirror of somebody else's is a <see cref="SourceKind.ThirdParty"/>.</summary>
    SourceKind Kind => SourceKind.Api;

    /// <summary>Tells of a post what it knows. May be called from many threads.</summary>
    /// <param name="post">The post.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The post as the source knows it, its <see cref="PostSnapshot.Availability"/> included; null when it knows nothing of it.</returns>
    /// <exception cref="HttpRequestException">It could not be reached. Written down as an attempt; other sources are asked.</exception>
    /// <exception cref="TimeoutException">It did not answer in time. The same.</exception>
    ValueTask<PostSnapshot?> FindAsync(PostQuestion post, CancellationToken cancellationToken);
}
