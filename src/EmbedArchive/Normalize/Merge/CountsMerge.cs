using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>One source's whole set of counts, never mixed, since two sources counted at two moments.</summary>
internal static class CountsMerge
{
    internal static Counts? Choose(FieldMerge fields) => fields.Choose("/counts", Precedence.Told, f => f.Counts, Shown, (a, b) => Shown(a) == Shown(b));

    private static string Shown(Counts counts) => string.Join(' ', Named(counts).Where(c => c.Value is not null).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}={c.Value}")));

    private static IEnumerable<(string Name, long? Value)> Named(Counts c) =>
    [
        ("likes", c.Likes), ("reposts", c.Reposts), ("quotes", c.Quotes), ("replies", c.Replies), ("views", c.Views),
        ("bookmarks", c.Bookmarks), ("shares", c.Shares), ("dislikes", c.Dislikes),
        .. c.Reactions?.Select(r => (r.Key, (long?)r.Value)) ?? [],
    ];
}
