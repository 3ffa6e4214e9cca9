using EmbedArchive.Normalize;

namespace EmbedArchive;

/// <summary>
/// What differs between two versions of a post: content, counts and state. How each was come by (captures, sources, where media are stored) is not
/// compared, nor are the queries of media addresses, which hold signatures that expire. Immutable.
/// </summary>
public sealed record SnapshotDiff
{
    /// <summary>When the older version was asked for (UTC).</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When the newer version was asked for (UTC).</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>The older version's state.</summary>
    public required AvailabilityState StateBefore { get; init; }

    /// <summary>The newer version's state.</summary>
    public required AvailabilityState StateAfter { get; init; }

    /// <summary>Every field that differs, in the order of the snapshot's JSON.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    /// <summary>The text, word by word; empty when it is the same in both.</summary>
    public required IReadOnlyList<TextChange> Text { get; init; }

    /// <summary>Media that only the newer version has.</summary>
    public required IReadOnlyList<Media> MediaAdded { get; init; }

    /// <summary>Media that only the older version has.</summary>
    public required IReadOnlyList<Media> MediaRemoved { get; init; }

    /// <summary>Compares two versions. Pure.</summary>
    /// <param name="from">The older version.</param>
    /// <param name="to">The newer version.</param>
    public static SnapshotDiff Between(PostSnapshot from, PostSnapshot to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (old, now) = (from.Text?.Plain ?? "", to.Text?.Plain ?? "");
        return new()
        {
            From = from.CapturedAt,
            To = to.CapturedAt,
            StateBefore = from.Availability.State,
            StateAfter = to.Availability.State,
            Fields = FieldComparison.Of(from, to),
            Text = old == now ? [] : WordDiff.Of(old, now),
            MediaAdded = Missing(to.Media, from.Media),
            MediaRemoved = Missing(from.Media, to.Media),
        };
    }

    private static IReadOnlyList<Media> Missing(IReadOnlyList<Media> all, IReadOnlyList<Media> there)
    {
        var known = there.Select(MediaKey.Of).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(m => !known.Contains(MediaKey.Of(m)))];
    }
}
