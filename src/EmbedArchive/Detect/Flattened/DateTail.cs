namespace EmbedArchive.Detect.Flattened;

/// <summary>What may stand behind a printed date and still belongs to it: a sign for "year", a full stop, a clock time.</summary>
internal static class DateTail
{
    // Russian, Ukrainian, Bulgarian; the Hungarian and Croatian full stop is a plain one.
    private static readonly string[] YearSigns = ["г.", "р.", "г", "год", "року"];

    private static readonly string[] AtWords =
        ["at", "um", "à", "a las", "a la", "às", "as", "alle ore", "alle", "om", "kl.", "kl", "o", "в", "о", "saat", "klo", "v", "ob", "la", "lúc", "pukul", "στις", "בשעה", "الساعة", "ในเวลา", "@"];

    private static readonly string[] Dividers = ["·", "•", "∙", "|", ",", "-", "–"];

    internal static int Skip(ReadOnlySpan<char> text, int end)
    {
        end = SkipWord(text, end, YearSigns);
        if (end < text.Length && text[end] == '.') end++;
        var divided = SkipWord(text, end, AtWords);
        if (divided == end) divided = SkipWord(text, end, Dividers);
        var clock = ClockTime.Skip(text, divided);
        return clock > divided ? clock : end;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int at, string[] words)
    {
        var start = Marks.Skip(text, at);
        foreach (var word in words)
        {
            if (!text[start..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var end = start + word.Length;
            if (!char.IsLetter(word[^1]) || end == text.Length || !char.IsLetter(text[end])) return end;
        }

        return at;
    }
}
