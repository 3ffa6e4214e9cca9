using System.Globalization;
using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// The Internet Archive's copies of a post that is gone or cannot be had: its index names them, the nearest to the article is read with the
/// readers of the live answers.
/// </summary>
internal sealed class WaybackMachine(IWeb web, EmbedArchiveOptions options)
{
    internal const string Name = "wayback";

    private static readonly PostSource Index = new("wayback-index", "https://web.archive.org/cdx/search/cdx") { Kind = SourceKind.WebArchive, Format = "cdx" };

    /// <summary>Every try, the index's included, in order; the last one answers, if any does.</summary>
    internal async ValueTask<IReadOnlyList<Asked>> AskAsync(ArchiveQuestion question, int firstId, CancellationToken cancellationToken)
    {
        var asked = new List<Asked>();
        foreach (var form in question.Forms)
        {
            if (options.Sources.Allow is { } allow && !await allow(Name, new(Index.Address), cancellationToken).ConfigureAwait(false)) break;
            var (listed, copies) = await ListAsync(form, question, NextId(), cancellationToken).ConfigureAwait(false);
            asked.Add(listed);
            if (copies is null) break; // the index does not answer: it would not answer for another address either
            foreach (var copy in CopyChoice.Of(copies, question.ArticleAt, question.PostAt, web.Time.GetUtcNow()))
            {
                var read = await ReadAsync(copy, form, question, NextId(), cancellationToken).ConfigureAwait(false);
                asked.Add(read);
                if (read.Facts.Facts.Outcome == SourceOutcome.Answered) return asked;
            }
        }
        return asked;

        string NextId() => $"s{firstId + asked.Count}";
    }

    private async ValueTask<(Asked, IReadOnlyList<ArchivedCopy>?)> ListAsync(ArchivedForm form, ArchiveQuestion question, string id, CancellationToken cancellationToken)
    {
        var since = question.PostAt is { } time ? "&from=" + time.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "";
        var request = new WebRequest(new($"{Index.Address}?url={Uri.EscapeDataString(form.Address)}{(form.IsPrefix ? "&matchType=prefix" : "")}"
            + $"&output=json&fl=timestamp,original,mimetype,statuscode,digest&filter=statuscode:200&collapse=digest{since}&limit=500"))
        {
            Purpose = WebPurpose.Data, Via = question.Post.Url,
        };
        var capture = (await RedirectWalk.FollowAsync(web, request, options.Http.MaxRedirects, cancellationToken).ConfigureAwait(false)).Final;
        var copies = capture is { Failure: null, Status: 200 } ? CdxIndex.Read(capture.Body) : null;
        var facts = copies is not null ? Refusal.Empty(copies.Count == 0 ? "It lists no copy." : $"It lists {copies.Count} copies.") : Unlisted(capture, question, request);
        return (new(new(Attempt.Of(Index, id, request, capture, facts), facts), null), copies);
    }

    private static PostFacts Unlisted(Capture capture, ArchiveQuestion question, WebRequest request)
    {
        var facts = Refusal.OfFailure(capture) ?? Refusal.OfStatus(new(question.Post, Index, capture)) ?? Refusal.Unreadable($"{request.Address.Host} answered with something that is no index.");
        return System.Text.Encoding.UTF8.GetString(capture.Body.Span) is var text && text.Contains("AccessControlException", StringComparison.Ordinal)
            ? Refusal.Empty("The archive does not show copies of this site.")
            : facts with { State = null };
    }

    private async ValueTask<Asked> ReadAsync(ArchivedCopy copy, ArchivedForm form, ArchiveQuestion question, string id, CancellationToken cancellationToken)
    {
        var source = new PostSource(Name, "https://web.archive.org/web/{time}id_/{original}") { Kind = SourceKind.WebArchive, Format = form.FormatOf(copy) };
        var request = new WebRequest(new($"https://web.archive.org/web/{copy.At.UtcDateTime.ToString(CdxIndex.TimeFormat, CultureInfo.InvariantCulture)}id_/{copy.Original}"))
        {
            Via = question.Post.Url,
        };
        var capture = (await RedirectWalk.FollowAsync(web, request, options.Http.MaxRedirects, cancellationToken).ConfigureAwait(false)).Final;
        var madeAt = Memento.MadeAt(capture);
        var facts = Facts();
        return new(new(Attempt.Of(source, id, request, capture, facts) with { CopiedAt = madeAt }, facts), null);

        PostFacts Facts()
        {
            if (Refusal.OfFailure(capture) is { } failure) return failure;
            if (madeAt is not { } time) return Refusal.Empty("The answer is not a copy.");
            if (question.PostAt is { } post && time < post.AddSeconds(-1)) return Refusal.Empty("The copy is older than the post.");
            if (!Uri.TryCreate(copy.Original, UriKind.Absolute, out var original) || ReaderCatalog.For(source.Format) is not { } reader) return Refusal.Empty("The copy cannot be read.");
            return OfThePost(AnswerRule.Read(new(question.Post, source, Memento.Original(capture, original)), reader), question.Post, time);
        }
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
