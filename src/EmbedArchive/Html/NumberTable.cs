namespace EmbedArchive.Html;

/// <summary>A few numbers by numeric keys, none of which is 0, found by one multiplication: what is asked for every tag of a page must not cost a call.</summary>
internal sealed class NumberTable
{
    private const int Size = 512;

    private readonly (ulong Key, int Value)[] slots = new (ulong Key, int Value)[Size];

    internal NumberTable(Dictionary<ulong, int> entries)
    {
        foreach (var (key, value) in entries)
        {
            var slot = SlotOf(key);
            while (slots[slot].Key != 0) slot = (slot + 1) & (Size - 1);
            slots[slot] = (key, value);
        }
    }

    /// <summary>The number of a key; 0 when it is not listed.</summary>
    internal int this[ulong key]
    {
        get
        {
            for (var slot = SlotOf(key); ; slot = (slot + 1) & (Size - 1))
            {
                var (known, value) = slots[slot];
                if (known == key) return value;
                if (known == 0) return 0;
            }
        }
    }

    // Fibonacci hashing: the golden ratio in 64 bits.
    private static int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 55);
}
