using EmbedArchive.Normalize;

namespace EmbedArchive.Store;

/// <summary>
/// What a later run need not ask for again (docs/archive-format.md, "Runs over an archive"): what somebody answered for, and what nobody can be
/// asked for. A rate limit, a timeout, a wall, missing credentials, a capture that lacked it may all be otherwise next time.
/// </summary>
internal static class ResumeRule
{
    internal static bool IsDone(EmbedOutcome outcome) =>
        PostObserver.IsAnswer(outcome) || outcome is EmbedOutcome.Unidentified or EmbedOutcome.Unsupported;

    internal static bool IsDone(ExpandedLink link) => LinkObserver.IsAnswer(link);

    /// <summary>Whether media of the post are still to be had. What was refused, or was larger than the limits, stays so.</summary>
    internal static bool LacksMedia(PostSnapshot post, MediaOptions options) => MediaSaver.Wanted(post, options).Any();
}
