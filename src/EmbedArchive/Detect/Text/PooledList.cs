using System.Buffers;

namespace EmbedArchive.Detect.Text;

/// <summary>A list in pooled memory, for what lives no longer than one detection. A value: it is never copied.</summary>
internal struct PooledList<T>(int capacity) : IDisposable
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    internal int Count { get; private set; }

    internal readonly Span<T> Items => items.AsSpan(0, Count);

    internal void Add(T item)
    {
        if (Count == items.Length) Grow(1);
        items[Count++] = item;
    }

    /// <summary>Room for some more items, which count from now on.</summary>
    internal Span<T> Append(int count)
    {
        if (count > items.Length - Count) Grow(count);
        Count += count;
        return items.AsSpan(Count - count, count);
    }

    public void Dispose()
    {
        if (items.Length > 0) ArrayPool<T>.Shared.Return(items);
        (items, Count) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Count + more, items.Length * 2));
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
