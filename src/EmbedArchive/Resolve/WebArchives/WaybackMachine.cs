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

    private const string NotShown = "The archive does not show copies of this site.";

    private static readonly PostSource Index = new("wayback-index", "https://web.archive.org/cdx/search/cdx") { Kind = SourceKind.WebArchive, Format = "cdx" };

    /// <summary>Whether the owner of the site keeps its copies from being shown, which holds for every way to them.</summary>
    internal static bool IsForbidden(Asked tried) => tried.Facts.Source.Name == Index.Name && tried.Facts.Facts.Problem == NotShown;

    /// <summary>Whether the address is of this archive.</summary>
    internal static bool IsAt(Uri address) => address.IdnHost.Equals("web.archive.org", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether its TimeGate may know what the index did not tell. Where the index named copies it knows no others; where it turned us away, the
    /// archive is left alone.
    /// </summary>
    internal static bool MayHaveMore(IReadOnlyList<Asked> tries) =>
        tries.Count > 0 && tries.All(t => t.Facts.Source.Name == Index.Name && t.Facts.Source.Status is not (403 or 429)
            && t.Facts.Facts.Outcome is not (SourceOutcome.RateLimited or SourceOutcome.NotCaptured or SourceOutcome.Refused));

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
            foreach (var copy in CopyChoice.Of(copies, question.ArticleAt ?? web.Time.GetUtcNow(), question.PostAt, web.Time.GetUtcNow()))
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
            ? Refusal.Empty(NotShown)
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
        return CopyFacts.Of(source, id, request, capture, copy.Original, question, web.Time.GetUtcNow());
    }
}
