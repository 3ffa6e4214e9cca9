using System.Text;

namespace EmbedArchive.Normalize;

/// <summary>Two versions of a text, word by word.</summary>
internal static class WordDiff
{
    internal static IReadOnlyList<TextChange> Of(string old, string now)
    {
        string[] before = [.. Words(old)], after = [.. Words(now)];
        var start = 0;
        while (start < Math.Min(before.Length, after.Length) && before[start] == after[start]) start++;
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)]) end++;

        var changes = new List<TextChange>();
        Add(changes, TextChangeKind.Same, before.AsSpan(0, start));
        var (a, b) = (before[start..^end], after[start..^end]);
        foreach (var (kind, word) in ShortestEdit.Of(a, b)) Add(changes, kind, [word]);
        Add(changes, TextChangeKind.Same, before.AsSpan(before.Length - end));
        return Joined(changes);
    }

    /// <summary>Words, runs of white space, and every other character for itself; of scripts that are written without spaces each character.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var last = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var sort = Rune.IsWhiteSpace(rune) ? 1 : Rune.IsLetterOrDigit(rune) && !IsIdeographic(rune.Value) || IsMark(rune) ? 2 : 3;
            if (word.Length > 0 && (sort != last || sort == 3))
            {
                yield return word.ToString();
                word.Clear();
            }
            word.Append(rune.ToString());
            last = sort;
        }
        if (word.Length > 0) yield return word.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeographic(int value) => value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static void Add(List<TextChange> changes, TextChangeKind kind, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty) return;
        var text = string.Concat(words);
        if (changes.Count > 0 && changes[^1].Kind == kind) changes[^1] = new(kind, changes[^1].Text + text);
        else changes.Add(new(kind, text));
    }

    /// <summary>Neighbouring changes as one "this became that": white space alone does not part them, and what was removed comes first.</summary>
    private static List<TextChange> Joined(List<TextChange> changes)
    {
        var joined = new List<TextChange>();
        StringBuilder removed = new(), added = new();
        for (var i = 0; i < changes.Count; i++)
        {
            var (kind, text) = (changes[i].Kind, changes[i].Text);
            var parts = kind == TextChangeKind.Same && (i == 0 || i == changes.Count - 1 || !string.IsNullOrWhiteSpace(text));
            if (parts)
            {
                Flush();
                joined.Add(changes[i]);
                continue;
            }
            if (kind != TextChangeKind.Added) removed.Append(text);
            if (kind != TextChangeKind.Removed) added.Append(text);
        }
        Flush();
        return joined;

        void Flush()
        {
            if (removed.Length > 0) joined.Add(new(TextChangeKind.Removed, removed.ToString()));
            if (added.Length > 0) joined.Add(new(TextChangeKind.Added, added.ToString()));
            removed.Clear();
            added.Clear();
        }
    }
}
