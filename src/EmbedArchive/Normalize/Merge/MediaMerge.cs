namespace EmbedArchive.Normalize;

/// <summary>
/// Which list of media is shown: one source's whole list, since lists of several sources hold the same pictures under other addresses.
/// What the others know more of (descriptions, the still picture of a video) is taken over.
/// </summary>
internal static class MediaMerge
{
    private const string Pointer = "/media";

    internal static IReadOnlyList<Media> Choose(FieldMerge fields)
    {
        var ranked = fields.Candidates(Precedence.Told, facts => facts.Media.IsDefaultOrEmpty ? null : (IReadOnlyList<Media>)facts.Media);
        if (ranked.Count == 0) return [];
        if (PlatformWithoutMedia(fields) is { } platform && !ranked.Any(c => c.Source.Kind == SourceKind.Api))
        {
            fields.Settle(Pointer, [platform, .. ranked], platform, MergeRule.PlatformListsMedia, Shown, Same);
            return [];
        }
        var chosen = ranked.Where(c => c.Value.Any(IsItem)).DefaultIfEmpty(ranked[0]).First();
        var rule = chosen == ranked[0] ? MergeRule.Rank : MergeRule.ItemOverPreview;
        fields.Settle(Pointer, ranked, chosen, rule, Shown, Same);
        var others = ranked.Where(c => c != chosen).SelectMany(c => c.Value).ToArray();
        return [.. chosen.Value.Select(item => Filled(item, others, alone: chosen.Value.Count == 1))];
    }

    /// <summary>A platform's answer that tells of the post and lists no media says that it has none: a picture on its page is the avatar or a banner.</summary>
    private static Candidate<IReadOnlyList<Media>>? PlatformWithoutMedia(FieldMerge fields) =>
        fields.Candidates(Precedence.Told, facts => facts.Text is null || facts.Author is null ? null : (IReadOnlyList<Media>)facts.Media)
            .Where(c => c.Source.Kind == SourceKind.Api)
            .Select(c => (Candidate<IReadOnlyList<Media>>?)c)
            .FirstOrDefault();

    private static bool IsItem(Media media) => media.Type != MediaType.Thumbnail;

    private static Media Filled(Media item, Media[] others, bool alone)
    {
        var twin = others.FirstOrDefault(o => IsItem(o) && o.Alt is not null && Key(o) == Key(item));
        var still = alone && item.Type is MediaType.Video or MediaType.Audio ? others.FirstOrDefault(o => !IsItem(o)) : null;
        return item with { Alt = item.Alt ?? twin?.Alt, Poster = item.Poster ?? still };
    }

    /// <summary>Two addresses of one file differ in size and signature, which stand in the query.</summary>
    private static string? Key(Media media) => media.Url?.Split('?', 2)[0];

    private static bool Same(IReadOnlyList<Media> a, IReadOnlyList<Media> b) => a.Select(Key).SequenceEqual(b.Select(Key));

    private static string Shown(IReadOnlyList<Media> list) => list.Count == 0 ? "none" : string.Join(' ', list.Select(m => m.Url ?? m.Type.ToString()));
}
