namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// Instagram's attribution: fixed words, name, handle in brackets, and in embeds of 2014 to 2020 a date in Pacific time. Nothing but the date may follow:
/// "A photo posted by Name (@name) shows …" is a sentence.
/// </summary>
internal static class InstagramGrammar
{
    private const int LongestName = 80;

    internal static Attribution? Read(in FlattenedPage page, int index, int at, int floor)
    {
        var line = page.Lines[index];
        var from = Math.Max(line.Start, floor);
        var text = page.Characters[from..line.End];
        if (HandleMark.Read(text, at - from) is not { } mark || mark.Handle.Length > 30) return null;
        var before = text[Math.Max(0, mark.Open - LongestName - 48)..mark.Open];
        var behind = text[mark.End..];
        foreach (var phrase in InstagramPhrases.All)
        {
            var words = Marks.Skip(behind, 0);
            if (!behind[words..].StartsWith(phrase.Behind, StringComparison.Ordinal)) continue;
            var start = phrase.Before.Length == 0 ? before.Length == mark.Open ? Marks.Skip(before, 0) : -1 : StartOf(before, phrase.Before);
            if (start < 0 || DateBehind(behind, phrase.Behind.Length == 0 ? 0 : words + phrase.Behind.Length, out var end) is not { } date) continue;
            var name = before[(start + phrase.Before.Length)..];
            if (name.Length > LongestName) continue;
            return new()
            {
                Provider = "instagram",
                Name = Marks.Clean(WithoutTitle(name)),
                Handle = text[mark.Handle.Start..mark.Handle.End].ToString(),
                Date = date.Length == 0 ? null : date,
                FirstLine = index,
                LastLine = index,
                Stretch = new(from + mark.Open - before.Length + start, from + mark.End + end),
            };
        }

        return null;
    }

    // The words stand at the start of the line or behind the caption: never inside a sentence, which would write them small.
    private static int StartOf(ReadOnlySpan<char> before, string words)
    {
        var start = before.LastIndexOf(words, StringComparison.Ordinal);
        return start == 0 || (start > 0 && Marks.IsSpace(before[start - 1])) ? start : -1;
    }

    // The date; "" without one; null when prose follows.
    private static string? DateBehind(ReadOnlySpan<char> behind, int at, out int end)
    {
        end = at;
        if (Marks.Skip(behind, at) == behind.Length) return "";
        var date = at;
        for (var words = 0; words < 3; words++)
        {
            var next = SkipWord(behind, Marks.Skip(behind, date));
            if (next < 0) break;
            date = next;
        }

        if (PrintedMoment.Read(behind[date..], wide: true) is not { } moment) return null;
        end = date + moment.End;
        if (end < behind.Length && behind[end] is ')' or '）') end++;
        // With its clock time the date ends the embed, whatever follows.
        var rest = Marks.Skip(behind, end);
        return rest == behind.Length || behind[date..end].ContainsAny(':', 'P') ? moment.Iso : null;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in InstagramPhrases.DateWords)
        {
            if (!text[at..].StartsWith(word, StringComparison.Ordinal)) continue;
            var end = at + word.Length;
            if (!char.IsLetter(word[^1]) || end == text.Length || !char.IsLetter(text[end])) return end;
        }

        return -1;
    }

    // Japanese and Korean put a title of courtesy behind a name.
    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd();
        return name.EndsWith("さん", StringComparison.Ordinal) ? name[..^2] : name.EndsWith("님", StringComparison.Ordinal) ? name[..^1] : name;
    }
}
