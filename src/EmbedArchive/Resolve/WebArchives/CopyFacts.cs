using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>What a web archive's copy tells of a post, by the readers of the live answers.</summary>
internal static class CopyFacts
{
    /// <summary>The try with its facts and the time of the copy.</summary>
    /// <param name="source">The archive, with the format of the copy.</param>
    /// <param name="id">The id of the try.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="capture">What came.</param>
    /// <param name="original">The address that was copied.</param>
    /// <param name="question">What the archive was asked for.</param>
    /// <param name="now">A copy from the future is an error of the archive.</param>
    internal static Asked Of(PostSource source, string id, WebRequest request, Capture capture, string original, ArchiveQuestion question, DateTimeOffset now)
    {
        var madeAt = Memento.MadeAt(capture);
        var facts = Read(source, capture, original, question, madeAt, now);
        return new(new(Attempt.Of(source, id, request, capture, facts) with { CopiedAt = madeAt }, facts), null);
    }

    private static PostFacts Read(PostSource source, Capture capture, string original, ArchiveQuestion question, DateTimeOffset? madeAt, DateTimeOffset now)
    {
        if (Refusal.OfFailure(capture) is { } failure) return failure;
        if (madeAt is not { } time) return Refusal.Empty("The answer is not a copy.");
        if (time > now.AddDays(1)) return Refusal.Empty("The copy claims to be from the future.");
        if (question.PostAt is { } post && time < post.AddSeconds(-1)) return Refusal.Empty("The copy is older than the post.");
        if (!Uri.TryCreate(original, UriKind.Absolute, out var address) || ReaderCatalog.For(source.Format) is not { } reader) return Refusal.Empty("The copy cannot be read.");
        return OfThePost(AnswerRule.Read(new(question.Post, source, Memento.Original(capture, address)), reader), question.Post, time);
    }

    /// <summary>A copy of a wall, of an error or of another post is no copy of this one.</summary>
    private static PostFacts OfThePost(PostFacts facts, PostKey post, DateTimeOffset madeAt)
    {
        if (facts.Outcome != SourceOutcome.Answered) return facts with { State = null };
        if (facts.Text is null && facts.Title is null) return Refusal.Empty("The copy does not hold the post.");
        if (post.Id is { } id && facts.PostId is { } found && !SnapshotId.Same(id, found))
            return Refusal.Empty($"The copy holds another post ({found}).");
        return facts with { State = null, Counts = facts.Counts is { } counts ? counts with { AsOf = madeAt } : null };
    }
}
