using System.Globalization;

namespace EmbedArchive.Reports;

/// <summary>Posts by the month in which they were published.</summary>
internal sealed class PublishedTally
{
    /// <summary>Before it there were no posts to embed; a date beyond these bounds is a mistake of its source.</summary>
    private const int FirstYear = 1995, LastYear = 2100;

    private readonly SortedDictionary<int, (long Posts, long Gone)> months = [];
    private long undated;

    internal void Add(PostSnapshot post)
    {
        if (post.PublishedAt?.Value.UtcDateTime is not { Year: >= FirstYear and <= LastYear } at)
        {
            undated++;
            return;
        }
        var month = at.Year * 12 + at.Month - 1;
        var (posts, gone) = months.GetValueOrDefault(month);
        months[month] = (posts + 1, gone + (PostFates.IsGone(post) ? 1 : 0));
    }

    internal PublishedCounts Counts()
    {
        MonthCount[] all = [.. months.Select(m => new MonthCount(Text(m.Key), m.Value.Posts, m.Value.Gone))];
        return all.Length == 0 ? new(null, null, null, undated, all) : new(all[0].Month, Median(all), all[^1].Month, undated, all);
    }

    private static string Median(MonthCount[] all)
    {
        var (half, before) = ((all.Sum(m => m.Posts) + 1) / 2, 0L);
        foreach (var month in all)
            if ((before += month.Posts) >= half) return month.Month;
        return all[^1].Month;
    }

    private static string Text(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12:0000}-{month % 12 + 1:00}");
}
