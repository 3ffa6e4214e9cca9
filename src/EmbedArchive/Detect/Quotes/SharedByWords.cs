namespace EmbedArchive.Detect.Quotes;

/// <summary>The fixed words of Instagram's quotation markup in the languages that were seen.</summary>
internal static class SharedByWords
{
    // Longest first, so that "shared by" does not leave "A post" behind.
    private static readonly string[] Before =
    [
        "A post shared by", "A photo shared by", "A video shared by", "A reel shared by", "A post posted by", "A photo posted by", "A video posted by",
        "Ein Beitrag geteilt von", "Ein von", "Une publication partagée par", "Una publicación compartida por", "Una publicación compartida de",
        "Un post condiviso da", "Uma publicação compartilhada por", "Uma publicação partilhada por", "Um post compartilhado por", "Een bericht gedeeld door",
        "Post udostępniony przez", "Sebuah kiriman dibagikan oleh", "Bài viết do", "Публикация от", "Ett inlägg delat av", "Et opslag delt af",
        "Et innlegg delt av", "Gönderi paylaşan", "Príspevok, ktorý zdieľa", "Příspěvek sdílený uživatelem",
    ];

    private static readonly string[] After = ["さん", "님의", "님이"];

    /// <summary>The name without the words around it.</summary>
    internal static string? NameIn(string? name)
    {
        if (name is null) return null;
        foreach (var words in Before)
        {
            var at = name.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            name = name[(at + words.Length)..].Trim();
            break;
        }

        foreach (var words in After)
            if (name.EndsWith(words, StringComparison.Ordinal)) name = name[..^words.Length];
        return name.Length == 0 ? null : name;
    }

    /// <summary>Whether a line is the button "View this post on Instagram", whatever its language.</summary>
    internal static bool IsButton(string line) => line.Length < 60 && line.Contains("Instagram", StringComparison.Ordinal) && !line.Contains('#', StringComparison.Ordinal);
}
