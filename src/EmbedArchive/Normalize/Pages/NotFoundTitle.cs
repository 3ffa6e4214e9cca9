namespace EmbedArchive.Normalize;

/// <summary>Titles of pages that say "not found" and answer 200 all the same, as many sites do.</summary>
internal static class NotFoundTitle
{
    private static readonly string[] Words =
    [
        "page not found", "page can't be found", "page cannot be found", "page doesn't exist", "page does not exist", "content not found", "post not found", "video not found",
        "page introuvable", "seite nicht gefunden", "página no encontrada", "página não encontrada", "pagina non trovata", "pagina niet gevonden", "страница не найдена",
    ];

    internal static bool Is(string? title)
    {
        var text = title?.Trim().Replace('’', '\'') ?? "";
        return text.Split('|', '-', '–', '—', '·', ':').Any(part => Words.Any(w => part.TrimEnd(' ', '.', '!').EndsWith(w, StringComparison.OrdinalIgnoreCase))) || IsNumber(text) || (text.StartsWith("Error ", StringComparison.OrdinalIgnoreCase) && IsNumber(text[6..]));
    }

    /// <summary>The number alone, or with a word or a sign behind it that no story begins with: <c>404</c>, <c>404 Not Found</c>, <c>404 | Name</c>.</summary>
    private static bool IsNumber(string text)
    {
        if (!text.StartsWith("404", StringComparison.Ordinal)) return false;
        var rest = text[3..].TrimStart();
        return rest.Length == 0 || rest[0] is '-' or '–' or '—' or '|' or ':' or '·' or '!' || rest.StartsWith("not found", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("error", StringComparison.OrdinalIgnoreCase);
    }
}
