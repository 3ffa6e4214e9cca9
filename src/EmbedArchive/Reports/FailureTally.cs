using EmbedArchive.Normalize;

namespace EmbedArchive.Reports;

/// <summary>What could not be had, grouped by reason.</summary>
internal sealed class FailureTally
{
    private const int MostHosts = 12;

    private readonly Dictionary<(string What, string Reason), (long Count, HostTally Hosts, string Advice, string? Example)> groups = [];

    internal void Add(ArchiveJobResult job)
    {
        if (job.Error is { } error) Add("article", KebabCase.Of(job.State), FailureAdvice.Of(job.State), null, "", error.Message);
    }

    internal void Add(EmbedResult post)
    {
        if (PostFates.Of(post.Outcome) is PostFate.Saved or PostFate.SavedFromCopy or PostFate.Gone) return;
        Add("post", KebabCase.Of(post.Outcome), FailureAdvice.Of(post.Outcome), post.Snapshot.CanonicalUrl ?? post.Embed.Url, post.Embed.Provider, post.Message);
    }

    internal void Add(ExpandedLink link)
    {
        if (link.Outcome is ExpandOutcome.Resolved or ExpandOutcome.Dead) return;
        // Where the way ended, not where it began.
        Add("link", KebabCase.Of(link.Outcome), FailureAdvice.Of(link.Outcome), link.Hops.Count > 0 ? link.Hops[^1].Url : link.Url, "no host", link.Error);
    }

    internal void Add(Media medium)
    {
        if (medium.State is MediaState.Stored or MediaState.NotAttempted) return;
        Add("medium", KebabCase.Of(medium.State), FailureAdvice.Of(medium.State), medium.Url, "no host", medium.Error);
    }

    internal IReadOnlyList<FailureGroup> All() =>
        [.. groups.OrderByDescending(g => g.Value.Count).ThenBy(g => g.Key.What, StringComparer.Ordinal).ThenBy(g => g.Key.Reason, StringComparer.Ordinal)
            .Select(g => new FailureGroup(g.Key.What, g.Key.Reason, g.Value.Count, g.Value.Advice, g.Value.Hosts.Top(MostHosts), g.Value.Example))];

    private void Add(string what, string reason, string advice, string? address, string otherwise, string? message)
    {
        var key = (what, reason);
        if (!groups.TryGetValue(key, out var group)) group = (0, new HostTally(), advice, Excerpt.Of(message));
        if (otherwise.Length > 0) group.Hosts.Add(address, otherwise);
        groups[key] = group with { Count = group.Count + 1 };
    }
}
