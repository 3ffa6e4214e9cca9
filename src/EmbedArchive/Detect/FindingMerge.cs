using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect;

/// <summary>Joins the writings of one item to one embed: the strongest writing names it, the others add what they know.</summary>
internal static class FindingMerge
{
    internal static List<Embed> Join(IReadOnlyList<Finding> findings, VisibleText text)
    {
        if (findings.Count == 0) return [];
        var groups = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        var ordered = new List<List<Finding>>();
        foreach (var finding in findings.OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.Length))
        {
            if (finding.Identity is not { } identity) ordered.Add([finding]);
            else if (groups.TryGetValue(identity, out var group)) group.Add(finding);
            else ordered.Add(groups[identity] = [finding]);
        }

        return [.. ordered.Select(g => Embed(g, text))];
    }

    private static Embed Embed(List<Finding> group, VisibleText text)
    {
        var strongest = group.MinBy(f => f.Form)!;
        var places = Places(group, strongest, text);
        var fallback = group.Select(f => f.Fallback).OfType<EmbedFallback>().Aggregate((EmbedFallback?)null, (all, one) => all is null ? one : Add(all, one));
        return new()
        {
            Provider = strongest.Provider.Key,
            Kind = strongest.Kind,
            Id = strongest.Id,
            Url = group.MaxBy(f => f.Detail)!.Url,
            Form = strongest.Form,
            Span = places[0],
            Occurrences = places,
            Fallback = Dated(fallback, strongest),
        };
    }

    // A place for each writing, but one for writings in each other or side by side with nothing to read between them: twins.
    private static List<TextSpan> Places(List<Finding> group, Finding strongest, VisibleText text)
    {
        var places = new List<TextSpan>();
        foreach (var finding in group)
        {
            if (finding.Form == EmbedForm.Json && strongest.Form != EmbedForm.Json) continue;
            var span = finding.Span;
            if (places.Count == 0) places.Add(span);
            else if (places[^1].Contains(span)) continue;
            else if (span.Contains(places[^1])) places[^1] = span;
            else if (!AreTwins(places[^1], span, text)) places.Add(span);
        }

        return places;
    }

    private static bool AreTwins(TextSpan first, TextSpan second, VisibleText text) =>
        second.Start - first.End < 2000 && !text.HasTextBetween(first.End, second.Start);

    private static EmbedFallback Add(EmbedFallback all, EmbedFallback one) => all with
    {
        Text = all.Text ?? one.Text,
        Title = all.Title ?? one.Title,
        Author = all.Author ?? one.Author,
        Handle = all.Handle ?? one.Handle,
        Date = all.Date ?? one.Date,
        DateFrom = all.DateFrom ?? one.DateFrom,
        Lang = all.Lang ?? one.Lang,
        Links = all.Links.Count > 0 ? all.Links : one.Links,
        Quoted = all.Quoted ?? one.Quoted,
    };

    private static EmbedFallback? Dated(EmbedFallback? fallback, Finding finding)
    {
        if (fallback?.Date is not null || finding.Id is not { } id || finding.Provider.TimeOfId?.Invoke(id) is not { } time) return fallback;
        var iso = time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        return (fallback ?? new()) with { Date = iso, DateFrom = DateSource.Id };
    }
}
