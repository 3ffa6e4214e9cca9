using System.Globalization;
using System.Text;

namespace EmbedArchive.Html;

/// <summary>The named character references of the HTML standard, found by halving the sorted table.</summary>
internal static partial class NamedReferences
{
    // Where the names of each first letter begin in the table: half of the halving is done once for all.
    private static readonly int[] Starts = ReadStarts();

    /// <summary>The longest reference at the start of <paramref name="text"/>, which begins behind the ampersand.</summary>
    /// <param name="text">Behind the ampersand.</param>
    /// <param name="first">The first code point.</param>
    /// <param name="second">The second code point, which some have; else 0.</param>
    /// <returns>Number of characters taken, the semicolon included; 0 when there is no such name.</returns>
    internal static int Match(ReadOnlySpan<char> text, out int first, out int second)
    {
        first = second = 0;
        var run = 0;
        while (run < text.Length && run <= Longest && char.IsAsciiLetterOrDigit(text[run])) run++;
        if (run is < 2 or > Longest || run == text.Length || text[run] != ';' || !Find(text[..run], legacyOnly: false, ref first, ref second))
        {
            // Names hold letters and digits alone, so only the run up to a semicolon can be a whole name; else a legacy name may begin the run.
            for (run = Math.Min(run, LongestLegacy); run >= 2; run--)
                if (Find(text[..run], legacyOnly: true, ref first, ref second)) return run;
            return 0;
        }

        return run + 1;
    }

    private static bool Find(ReadOnlySpan<char> name, bool legacyOnly, ref int first, ref int second)
    {
        var table = Table;
        var (low, high) = (Starts[name[0]], Starts[name[0] + 1]);
        while (low < high)
        {
            // From the middle back to the begin of its entry, and on to the end.
            var middle = low + (high - low) / 2;
            var begin = table[low..middle].LastIndexOfAny((byte)' ', (byte)'\n') + 1 + low;
            var length = table[begin..].IndexOfAny((byte)' ', (byte)'\n');
            var entry = length < 0 ? table[begin..] : table.Slice(begin, length);
            var mark = entry.IndexOfAny((byte)'=', (byte)'~');
            var order = Compare(name, entry[..mark]);
            if (order == 0) return (!legacyOnly || entry[mark] == '~') && Read(entry[(mark + 1)..], ref first, ref second);
            if (order < 0) high = begin;
            else low = Math.Min(begin + entry.Length + 1, high);
        }

        return false;
    }

    private static int Compare(ReadOnlySpan<char> name, ReadOnlySpan<byte> entry)
    {
        for (var i = 0; i < name.Length && i < entry.Length; i++)
            if (name[i] != entry[i]) return name[i] - entry[i];
        return name.Length - entry.Length;
    }

    private static bool Read(ReadOnlySpan<byte> value, ref int first, ref int second)
    {
        var plus = value.IndexOf((byte)'+');
        first = int.Parse(plus < 0 ? value : value[..plus], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (plus >= 0) second = int.Parse(value[(plus + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return true;
    }

    private static int[] ReadStarts()
    {
        var table = Table;
        var starts = new int[129];
        var letter = 0;
        for (var at = 0; at < table.Length;)
        {
            while (letter <= table[at]) starts[letter++] = at;
            var length = table[at..].IndexOfAny((byte)' ', (byte)'\n');
            at = length < 0 ? table.Length : at + length + 1;
        }

        while (letter < starts.Length) starts[letter++] = table.Length;
        return starts;
    }
}
