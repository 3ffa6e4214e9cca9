using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>Asks the sources that the user added.</summary>
internal static class OwnSources
{
    internal static async ValueTask<Asked> AskAsync(IPostSource source, PostKey post, string id, TimeProvider time, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        try
        {
            var found = await source.FindAsync(new(post.Provider, post.Kind, post.Id, post.Url), cancellationToken).ConfigureAwait(false);
            return Asked(found is null ? Refusal.Empty("It knows nothing of the post.") : SnapshotFacts.Of(found));
        }
        catch (HttpRequestException failure)
        {
            return Asked(new() { Outcome = SourceOutcome.Unreachable, Problem = failure.Message });
        }
        catch (TimeoutException failure)
        {
            return Asked(new() { Outcome = SourceOutcome.TimedOut, Problem = failure.Message });
        }

        Asked Asked(PostFacts facts) =>
            new(new(new EvidenceSource { Id = id, Kind = source.Kind, Name = source.Name, At = at, Outcome = facts.Outcome, Message = facts.Problem }, facts), null);
    }
}
