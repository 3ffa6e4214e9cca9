namespace EmbedArchive.Store;

/// <summary>The observations of an archive, to which a run adds its own. They only grow.</summary>
internal sealed class ObservationLog(ArchivedObservations before)
{
    private readonly SortedDictionary<string, ObservedPost> posts = new(before.Posts.ToDictionary(p => p.Snapshot, StringComparer.Ordinal), StringComparer.Ordinal);
    private readonly SortedDictionary<string, ObservedLink> links = new(before.Links.ToDictionary(l => l.Url, StringComparer.Ordinal), StringComparer.Ordinal);

    // A post or link that stands in the article more than once is seen once a run.
    private readonly HashSet<string> added = new(StringComparer.Ordinal);

    /// <summary>Whether something was added.</summary>
    internal bool Grew => added.Count > 0;

    internal ArchivedObservations All => new() { Schema = ArchivedObservations.CurrentSchema, Posts = [.. posts.Values], Links = [.. links.Values] };

    /// <summary>What was seen of the post whose snapshot lies there.</summary>
    internal IReadOnlyList<PostObservation> Of(string snapshot) => posts.GetValueOrDefault(snapshot)?.Observations ?? [];

    /// <param name="snapshot">Where the snapshot lies.</param>
    /// <param name="id">Its key.</param>
    /// <param name="first">What the first run saw; counts when nothing was written down of it.</param>
    /// <param name="now">What this run saw.</param>
    internal void Add(string snapshot, string id, PostObservation? first, PostObservation now)
    {
        if (!added.Add(snapshot)) return;
        IReadOnlyList<PostObservation> seen = Of(snapshot) is { Count: > 0 } known ? known : first is null ? [] : [first];
        posts[snapshot] = new() { Snapshot = snapshot, Id = id, Observations = [.. seen, now] };
    }

    /// <param name="url">The link.</param>
    /// <param name="first">What the first run saw; counts when nothing was written down of it.</param>
    /// <param name="now">What this run saw.</param>
    internal void Add(string url, LinkObservation? first, LinkObservation now)
    {
        if (!added.Add("link " + url)) return;
        IReadOnlyList<LinkObservation> seen = links.GetValueOrDefault(url)?.Observations ?? (first is null ? [] : [first]);
        links[url] = new() { Url = url, Observations = [.. seen, now] };
    }
}
