namespace EmbedArchive.Detect.Flattened;

/// <summary>A clock time: <c>7:49 PM</c>, <c>0:31 Uhr</c>, <c>11h25 PDT</c>, <c>오전 2:31 PDT</c>, <c>8:24午後 PDT</c>.</summary>
internal static class ClockTime
{
    private static readonly string[] Before = ["오전", "오후", "午前", "午後", "上午", "下午"];

    // Longest first.
    private static readonly string[] Behind =
        ["a. m.", "p. m.", "a.m.", "p.m.", "Uhr", "AM", "PM", "am", "pm", "午前", "午後", "上午", "下午", "오전", "오후", "PDT", "PST", "UTC", "GMT", "CEST", "CET", "EDT", "EST", "MEZ", "MESZ"];

    /// <summary>The offset behind a clock time at <paramref name="at"/>; <paramref name="at"/> itself when there is none.</summary>
    internal static int Skip(ReadOnlySpan<char> text, int at)
    {
        var i = SkipOne(text, Marks.Skip(text, at), Before);
        i = Marks.Skip(text, i);
        var hour = i;
        while (i < text.Length && i - hour < 2 && char.IsDigit(text[i])) i++;
        if (i == hour) return at;
        if (i + 2 >= text.Length || text[i] is not (':' or '.' or 'h' or '：') || !char.IsDigit(text[i + 1]) || !char.IsDigit(text[i + 2])) return at;
        i += 3;
        if (i + 2 < text.Length && text[i] == ':' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])) i += 3;
        if (i < text.Length && char.IsDigit(text[i])) return at;
        for (var words = 0; words < 3; words++)
        {
            var word = Marks.Skip(text, i);
            var end = SkipOne(text, word, Behind);
            if (end == word) break;
            i = end;
        }

        return i;
    }

    private static int SkipOne(ReadOnlySpan<char> text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (!text[at..].StartsWith(word, StringComparison.Ordinal)) continue;
            var end = at + word.Length;
            if (!char.IsAsciiLetter(word[^1]) || end == text.Length || !char.IsLetter(text[end])) return end;
        }

        return at;
    }
}
