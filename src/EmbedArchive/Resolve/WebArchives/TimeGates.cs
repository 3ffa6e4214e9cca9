using System.Globalization;
using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// Copies by way of a TimeGate (RFC 7089): asked for an address at a time, it sends on to the nearest copy, which is then read raw. The second way,
/// for when the index of the Internet Archive did not answer or listed nothing.
/// </summary>
internal sealed class TimeGates(IWeb web, EmbedArchiveOptions options)
{
    internal const string Name = "timegate";

    /// <summary>The address that most people used, and the next one: each question costs an aggregator a dozen of its own.</summary>
    private const int MostForms = 2;

    /// <summary>A gate may send on to another gate (RFC 7089, 4.5.2).</summary>
    private const int MostHops = 5;

    /// <summary>Every try in order; the last one answers, if any does.</summary>
    /// <param name="question">The post.</param>
    /// <param name="before">What came of asking the index and its copies.</param>
    /// <param name="firstId">The number of the first try.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    internal async ValueTask<IReadOnlyList<Asked>> AskAsync(ArchiveQuestion question, IReadOnlyList<Asked> before, int firstId, CancellationToken cancellationToken)
    {
        var asked = new List<Asked>();
        if (options.Sources.Disabled.Contains(Name) || before.Any(WaybackMachine.IsForbidden)) return asked;
        foreach (var gate in options.Sources.TimeGates.Select(g => new Uri(g)).Where(g => !WaybackMachine.IsAt(g) || WaybackMachine.MayHaveMore(before)))
            foreach (var form in question.Forms.Take(MostForms))
            {
                var tries = await AskAsync(gate, form, question, firstId + asked.Count, cancellationToken).ConfigureAwait(false);
                asked.AddRange(tries);
                if (tries.Count == 0) break; // the hook of the options did not allow it
                if (tries[^1].Facts.Facts.Outcome == SourceOutcome.Answered) return asked;
                if (tries[0].Facts.Facts.Outcome is not (SourceOutcome.Empty or SourceOutcome.Gone)) break; // it would not answer for another address either
            }
        return asked;
    }

    private async ValueTask<IReadOnlyList<Asked>> AskAsync(Uri gate, ArchivedForm form, ArchiveQuestion question, int number, CancellationToken cancellationToken)
    {
        var original = "https://" + form.Address;
        var request = new WebRequest(new(gate.AbsoluteUri + original)) { Headers = [.. Headers(question)], Via = question.Post.Url };
        if (options.Sources.Allow is { } allow && !await allow(Name, request.Address, cancellationToken).ConfigureAwait(false)) return [];
        var (answer, copy) = await WalkAsync(request, cancellationToken).ConfigureAwait(false);
        if (copy is null && Memento.MadeAt(answer) is not null) return [Read(answer.Request, answer, $"s{number}")];
        var named = copy is null ? NoCopy(answer, question, request)
            : RawCopy.IsClosed(copy) ? Refusal.Empty($"The nearest copy is {Redaction.Show(copy)}; that archive does not serve programs.")
            : Refusal.Empty("It names a copy.");
        var source = Source(form.PageFormat);
        var gateTry = new Asked(new(Attempt.Of(source, $"s{number}", request, answer, named), named), null);
        if (copy is null || RawCopy.IsClosed(copy)) return [gateTry];
        var raw = new WebRequest(copy) { Via = question.Post.Url };
        var body = (await RedirectWalk.FollowAsync(web, raw, options.Http.MaxRedirects, cancellationToken).ConfigureAwait(false)).Final;
        return [gateTry, Read(raw, body, $"s{number + 1}")];

        Asked Read(WebRequest asked, Capture capture, string id)
        {
            var made = new ArchivedCopy(default, original, capture.Header("x-archive-orig-content-type") ?? capture.Header("Content-Type") ?? "", "");
            return CopyFacts.Of(Source(form.FormatOf(made)), id, asked, capture, original, question, web.Time.GetUtcNow());
        }
    }

    /// <summary>Goes where the gate sends, up to the copy: its raw address, or null when the last answer is all there is.</summary>
    private async ValueTask<(Capture Answer, Uri? Copy)> WalkAsync(WebRequest request, CancellationToken cancellationToken)
    {
        for (var hop = 0; ; hop++)
        {
            var answer = await web.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (answer.Failure is not null) return (answer, null);
            // A gate that gives the copy itself names its address so.
            var next = RedirectTarget.IsRedirect(answer.Status) ? RedirectTarget.Read(answer, request.Address)
                : Memento.MadeAt(answer) is not null && answer.Header("Content-Location") is { } place ? RedirectTarget.Resolve(place, request.Address)
                : null;
            if (next is not null && (RawCopy.IsClosed(next) ? next : RawCopy.Of(next)) is { } copy) return (answer, copy);
            if (next is null || !RedirectTarget.IsRedirect(answer.Status) || hop == MostHops) return (answer, null);
            request = request with { Address = next };
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Headers(ArchiveQuestion question)
    {
        yield return new("Accept", "*/*");
        // Without it the newest copy is meant.
        if ((question.ArticleAt ?? question.PostAt) is { } time) yield return new("Accept-Datetime", time.UtcDateTime.ToString("r", CultureInfo.InvariantCulture));
    }

    private static PostFacts NoCopy(Capture answer, ArchiveQuestion question, WebRequest request)
    {
        if (Refusal.OfFailure(answer) is { } failure) return failure;
        if (answer.Status == 404) return Refusal.Empty($"{request.Address.Host} knows no copy.");
        var facts = Refusal.OfStatus(new(question.Post, Source("page"), answer)) ?? Refusal.Empty("The answer is not a copy.");
        return facts with { State = null };
    }

    private static PostSource Source(string format) => new(Name, "{gate}{url:raw}") { Kind = SourceKind.WebArchive, Format = format };
}
