using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>Which moment is shown: by rank, but of two that agree the exact one, when the ranking one is only to the day.</summary>
internal static class PublishedMerge
{
    /// <summary>Ids are made up to a few seconds before the post is public (measured: 0.5 s at Bluesky, 3 s at TikTok).</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    internal static Instant? Choose(FieldMerge fields, string pointer, SourceKind[] order, Func<PostFacts, Instant?> field)
    {
        var ranked = fields.Candidates(order, field);
        if (ranked.Count == 0) return null;
        var chosen = ranked[0];
        if (chosen.Value.Precision >= InstantPrecision.Day)
            foreach (var other in ranked.Skip(1))
                if (other.Value.Precision < chosen.Value.Precision && Agree(chosen.Value, other.Value)) chosen = other;
        var rule = chosen == ranked[0] ? MergeRule.Rank : MergeRule.MoreExact;
        return fields.Settle(pointer, ranked, chosen, rule, Shown, Agree);
    }

    internal static bool Agree(Instant a, Instant b)
    {
        var coarse = a.Precision > b.Precision ? a : b;
        var fine = a.Precision > b.Precision ? b : a;
        if (coarse.Precision < InstantPrecision.Day) return (a.Value - b.Value).Duration() <= Tolerance;
        // A printed day is of the writer's time zone: from UTC-12 to UTC+14.
        return fine.Value >= Shift(coarse.Value, -14) && fine.Value < Shift(End(coarse), 12);
    }

    private static DateTimeOffset Shift(DateTimeOffset value, int hours) =>
        value - DateTimeOffset.MinValue < TimeSpan.FromDays(1) || DateTimeOffset.MaxValue - value < TimeSpan.FromDays(1) ? value : value.AddHours(hours);

    private static DateTimeOffset End(Instant coarse) => coarse switch
    {
        { Value.Year: 9999 } => DateTimeOffset.MaxValue,
        { Precision: InstantPrecision.Day } => coarse.Value.AddDays(1),
        { Precision: InstantPrecision.Month } => coarse.Value.AddMonths(1),
        _ => coarse.Value.AddYears(1),
    };

    private static string Shown(Instant instant) =>
        instant.Value.UtcDateTime.ToString(instant.Precision >= InstantPrecision.Day ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
