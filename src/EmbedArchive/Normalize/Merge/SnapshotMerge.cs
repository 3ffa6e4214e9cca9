using System.Collections.Immutable;
using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>One snapshot of all that was said of a post: each field from the source that knows it best, with who else said what.</summary>
internal static class SnapshotMerge
{
    /// <param name="post">The post that was asked for.</param>
    /// <param name="answers">Every source that was asked, in order.</param>
    /// <param name="fallback">What the article holds of it.</param>
    /// <param name="capturedAt">When it was asked for.</param>
    /// <param name="timeOfId">Reads the time from the provider's ids.</param>
    /// <param name="earlier">The snapshot of an earlier run, when there is one.</param>
    internal static PostSnapshot Merge(
        PostKey post, IReadOnlyList<SourceFacts> answers, EmbedFallback? fallback, DateTimeOffset capturedAt,
        Func<string, DateTimeOffset?>? timeOfId = null, EarlierSnapshot? earlier = null)
    {
        fallback ??= earlier?.Snapshot.Fallback;
        SourceFacts[] all = [.. answers, .. AddressFacts.Of(post, timeOfId), .. EarlierFacts.Of(earlier, answers), .. ArticleFacts.Of(fallback, post.Provider)];
        var ledger = new Ledger();
        var fields = new FieldMerge(all, ledger);
        var id = fields.Choose("/postId", Precedence.Identity, f => f.PostId, same: SnapshotId.Same);
        var url = fields.Candidates(Precedence.Canonical, f => f.CanonicalUrl) is [var first, ..] ? first : default;
        if (url.Value is not null) ledger.Agree("/canonicalUrl", url.Source.Id);

        var snapshot = new PostSnapshot
        {
            Schema = PostSnapshot.CurrentSchema,
            Id = SnapshotId.Of(post, id, url.Value, fallback),
            Platform = post.Provider,
            PostId = id,
            CanonicalUrl = url.Value,
            AlternateUrls = [.. OtherAddresses(all, url.Value)],
            Kind = KindOf(post, fields),
            Role = fields.ChooseValue("/role", Precedence.Told, f => f.Role),
            CapturedAt = capturedAt.ToUniversalTime(),
            Availability = AvailabilityRule.Decide(all, post, capturedAt.ToUniversalTime(), earlier, ledger),
            PublishedAt = PublishedMerge.Choose(fields, "/publishedAt", Precedence.Published, f => f.PublishedAt),
            EditedAt = PublishedMerge.Choose(fields, "/editedAt", Precedence.Told, f => f.EditedAt),
            Title = fields.Choose("/title", Precedence.Told, f => f.Title),
            Text = TextMerge.Choose(fields),
            ContentWarning = fields.Choose("/contentWarning", Precedence.Told, f => f.ContentWarning),
            Author = AuthorMerge.Choose(fields),
            CoAuthors = fields.Union("/coAuthors", f => f.CoAuthors, a => (a.Id ?? a.Handle ?? a.DisplayName)?.ToUpperInvariant()),
            Media = MediaMerge.Choose(fields),
            Poll = fields.Choose("/poll", Precedence.Told, f => f.Poll, p => string.Join(" | ", p.Options.Select(o => o.Text)), SamePoll),
            LinkCard = fields.Choose("/linkCard", Precedence.Told, f => f.LinkCard, c => c.Url, (a, b) => a.Url == b.Url),
            Links = fields.Union("/links", f => f.Links, l => l.Original),
            Quoted = ReferenceMerge.Choose(fields, "/quoted", f => f.Quoted),
            InReplyTo = ReferenceMerge.Choose(fields, "/inReplyTo", f => f.InReplyTo),
            Root = ReferenceMerge.Choose(fields, "/root", f => f.Root),
            Reposted = ReferenceMerge.Choose(fields, "/reposted", f => f.Reposted),
            Thread = [.. fields.Union("/thread", f => f.Thread, r => r.Id ?? r.Url).Select(r => ReferenceMerge.Limited(r, ReferenceMerge.MaxDepth))],
            Counts = CountsMerge.Choose(fields),
            Labels = fields.Union("/labels", f => f.Labels, l => (l.Value, l.AppliedBy, l.Scope)),
            Notes = fields.Union("/notes", f => f.Notes, n => n.Id ?? n.Text),
            Edits = fields.Union("/edits", f => f.Edits, e => (e.Id, e.At, e.Text)),
            Place = fields.Choose("/place", Precedence.Told, f => f.Place, p => p.Name, (a, b) => a.Name == b.Name),
            Client = fields.Choose("/client", Precedence.Told, f => f.Client),
            Visibility = fields.Choose("/visibility", Precedence.Told, f => f.Visibility),
            License = fields.Choose("/license", Precedence.Told, f => f.License),
            Extensions = Extensions(all, ledger),
            Evidence = ledger.Close(all),
            Fallback = fallback,
        };
        return snapshot with { ContentDigest = ContentDigest.Of(snapshot) };
    }

    /// <summary>The address says what was embedded; the provider's own JSON knows better (a post that is a video), a page does not.</summary>
    private static EmbedKind KindOf(PostKey post, FieldMerge fields) =>
        fields.ChooseValue("/kind", post.Kind is EmbedKind.Other or EmbedKind.Opaque ? Precedence.Told : [SourceKind.Api, SourceKind.Earlier], f => f.Kind) ?? post.Kind;

    private static IEnumerable<string> OtherAddresses(SourceFacts[] all, string? canonical) =>
        all.Where(a => a.Competes).SelectMany(a => a.Facts.AlternateUrls.Append(a.Facts.CanonicalUrl)).OfType<string>()
            .Where(a => a != canonical).Distinct(StringComparer.Ordinal);

    private static bool SamePoll(Poll a, Poll b) => a.Options.Select(o => o.Text).SequenceEqual(b.Options.Select(o => o.Text));

    /// <summary>What no field holds, kept by source; a second answer of that source that says otherwise keeps its own under its id, of an earlier run only what today lacks.</summary>
    private static ImmutableSortedDictionary<string, JsonElement> Extensions(SourceFacts[] all, Ledger ledger)
    {
        var kept = ImmutableSortedDictionary.CreateBuilder<string, JsonElement>(StringComparer.Ordinal);
        foreach (var answer in all.Where(a => a.Competes))
            foreach (var (name, told) in answer.Facts.Extensions.OrderBy(e => e.Key, StringComparer.Ordinal))
            {
                var value = WellFormedJson.Of(told);
                var isKnown = kept.TryGetValue(name, out var known);
                if (isKnown && (answer.Source.Kind == SourceKind.Earlier || JsonElement.DeepEquals(known, value))) continue;
                var key = isKnown ? $"{name}@{answer.Source.Id}" : name;
                kept[key] = value;
                ledger.Agree("/extensions/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), answer.Source.Id);
            }
        return kept.ToImmutable();
    }
}
