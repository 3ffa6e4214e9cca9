using EmbedArchive.Detect.Dates;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Facebook's attribution: <c>Posted by Port City on Thursday, August 27, 2015</c>, alone on its line or at the end of the post's paragraph.</summary>
internal static class FacebookGrammar
{
    private const int Longest = 200;

    // Blogs sign their own articles in the same words.
    private static readonly string[] Staff = ["admin", "administrator", "editor", "staff", "webmaster", "guest", "the editors", "news desk", "redaktion", "la rédaction", "redacción"];

    internal static Attribution? Read(in FlattenedPage page, int index, int floor)
    {
        var line = page.Lines[index];
        var from = Math.Max(line.Start, floor);
        var text = page.Characters[from..line.End];
        if (text.Length > Longest)
        {
            from += text.Length - Longest;
            text = text[^Longest..];
        }

        var at = FacebookPhrases.IndexIn(text);
        if (at < 0 || !BeginsSentence(text, at) || (at == 0 && IsUnderTitle(page, index))) return null;
        foreach (var phrase in FacebookPhrases.All)
            foreach (var before in phrase.Before)
                if (text[at..].StartsWith(before, StringComparison.Ordinal) && Read(text[(at + before.Length)..], phrase) is { } read)
                    return read with { FirstLine = index, LastLine = index, Stretch = new(from + at, line.End) };
        return null;
    }

    private static Attribution? Read(ReadOnlySpan<char> text, FacebookPhrase phrase)
    {
        if (PostDate.Find(text) is not { } date) return null;
        if (Marks.Skip(text, DateTail.Skip(text, date.End)) < text.Length) return null;
        if (Marks.Clean(text[..date.Start]) is not { } words || FacebookPhrases.WithoutWeekday(words) is not { } named) return null;
        if (phrase.On.Length > 0)
        {
            var on = Array.Find(phrase.On, o => named.EndsWith(" " + o, StringComparison.Ordinal));
            if (on is null) return null;
            named = named[..^(on.Length + 1)].TrimEnd();
        }

        if (named.Length is 0 or > 100 || Staff.Contains(named, StringComparer.OrdinalIgnoreCase) || named.Contains(" by ", StringComparison.Ordinal)) return null;
        return new() { Provider = "facebook", Name = named, Date = date.Iso, FirstLine = 0, LastLine = 0, Stretch = default };
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int at)
    {
        if (at == 0) return true;
        var before = text[..at].TrimEnd();
        return before.Length < at && !before.IsEmpty && !char.IsLower(before[^1]) && before[^1] is not (',' or ':' or '(');
    }

    // Right under a heading, or at the top of bare text, stands the byline of the article.
    private static bool IsUnderTitle(in FlattenedPage page, int index) =>
        page.Lines[index].Kind == TextBlockKind.Line ? index < 2 && page.Lines.Length > index + 2
        : page.EdgeBefore(index) == TextEdge.Title || (index > 0 && page.Lines[index - 1].Kind == TextBlockKind.Heading);
}
