namespace EmbedArchive.Detect;

internal static class ListExtensions
{
    /// <summary>Removes the items at or behind an index that a predicate picks.</summary>
    internal static void RemoveAllFrom<T>(this List<T> list, int from, Predicate<T> picked)
    {
        var kept = from;
        for (var i = from; i < list.Count; i++)
            if (!picked(list[i])) list[kept++] = list[i];
        if (kept < list.Count) list.RemoveRange(kept, list.Count - kept);
    }
}
