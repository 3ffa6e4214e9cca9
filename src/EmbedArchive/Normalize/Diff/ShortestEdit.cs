namespace EmbedArchive.Normalize;

/// <summary>
/// The fewest words to take away and to put in that make one text of another: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
/// Algorithmica 1 (1986). Texts that differ in more than <see cref="MostEdits"/> words have nothing left to compare: one replaces the other.
/// </summary>
internal static class ShortestEdit
{
    /// <summary>Time grows with the words times the edits, memory with the square of the edits: at most 4 MB.</summary>
    internal const int MostEdits = 1000;

    internal static IReadOnlyList<(TextChangeKind Kind, string Word)> Of(string[] old, string[] now)
    {
        var most = Math.Min(MostEdits, old.Length + now.Length);
        var furthest = new int[2 * most + 3];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var down = diagonal == -edits || (diagonal != edits && furthest[At(diagonal - 1)] < furthest[At(diagonal + 1)]);
                var x = down ? furthest[At(diagonal + 1)] : furthest[At(diagonal - 1)] + 1;
                while (x < old.Length && x - diagonal < now.Length && old[x] == now[x - diagonal]) x++;
                furthest[At(diagonal)] = x;
                if (x >= old.Length && x - diagonal >= now.Length) return Back(old, now, trace, edits);
            }
            trace.Add(furthest[At(-edits)..(At(edits) + 1)]);
        }
        return [.. old.Select(w => (TextChangeKind.Removed, w)), .. now.Select(w => (TextChangeKind.Added, w))];

        int At(int diagonal) => diagonal + most + 1;
    }

    private static List<(TextChangeKind, string)> Back(string[] old, string[] now, List<int[]> trace, int edits)
    {
        var steps = new List<(TextChangeKind, string)>();
        var (x, y) = (old.Length, now.Length);
        for (; edits > 0; edits--)
        {
            // What the step before had reached, on its diagonals from -(edits - 1) to edits - 1.
            var (before, diagonal) = (trace[edits - 1], x - y);
            var down = diagonal == -edits || (diagonal != edits && Reached(diagonal - 1) < Reached(diagonal + 1));
            var from = down ? Reached(diagonal + 1) : Reached(diagonal - 1);
            var start = down ? from : from + 1;
            while (x > start) Same();
            if (down) steps.Add((TextChangeKind.Added, now[--y]));
            else steps.Add((TextChangeKind.Removed, old[--x]));

            int Reached(int d) => d + edits - 1 is >= 0 and var i && i < before.Length ? before[i] : -1;
        }
        while (x > 0) Same();
        steps.Reverse();
        return steps;

        void Same()
        {
            steps.Add((TextChangeKind.Same, old[--x]));
            y--;
        }
    }
}
