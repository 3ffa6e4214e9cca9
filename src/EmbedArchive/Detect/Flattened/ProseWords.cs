using System.Collections.Frozen;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Words that tell a byline, a credit, an introduction or a page's own buttons from a post.</summary>
internal static class ProseWords
{
    // Before a name they make a credit of it, whatever dash stands before them.
    private static readonly FrozenSet<string> Credits = Set(
        "photo photos photograph photographer image images picture video credit credits source sources via follow contact illustration foto fotos bild bilder quelle quellen crédit crédits imagen imágenes"
        + " fuente immagine fonte imagem kuva фото источник fotoğraf kaynak");

    // Without a dash before it, a name with one of these is an author's line or a sentence.
    private static readonly FrozenSet<string> Bylines = Set(
        "by von par por da di door av af przez autor auteur author written reporter editor story text texte texto testo words from with and und et y e und per said says wrote writes tweeted posted"
        + " published updated about the reporting additional");

    private static readonly FrozenSet<string> Introductions = Set(
        "x twitter tweet tweets tweeted wrote writes posted posts post said says read reads added replied responded stated shared bluesky threads mastodon"
        + " schrieb schreibt twitterte postete twittert erklärte antwortete écrit tweeté tweete publié posté déclaré ajouté répondu escribió tuiteó publicó dijo respondió añadió"
        + " escreveu tuitou publicou disse ha scritto twittato pubblicato schreef twitterde skrev tvittrade napisał napisała pisze написал написала napsal yazdı");

    private static readonly FrozenSet<string> Buttons = Set(
        "recommended|advertisement|reply|share|like|report|read more|see more|show more|follow|subscribe|related|comments|trending|tweet|retweet|sign up|story continues below|article continues below"
        + "|empfohlen|anzeige|werbung|antworten|teilen|gefällt mir|mehr lesen|weiterlesen|répondre|partager|publicité|lire aussi|à lire aussi|responder|compartir|publicidad|me gusta|leer más|publicidade"
        + "|rispondi|condividi|pubblicità|leggi anche|advertentie|lees ook|annons|reklama|czytaj też|реклама|ответить|читайте также|reklam|広告|관련기사|광고", '|');

    private static readonly FrozenSet<string> CreditLinks = Set("by courtesy credit von par por da de di door av af");

    /// <summary>Whether a name is a credit: <c>Photo by …</c>, <c>Source: …</c>, <c>via …</c>. An account may well be called "Image Comics".</summary>
    internal static bool IsCredit(string? name)
    {
        if (name is null || FirstWord(name) is not { } first || !Credits.Contains(first)) return false;
        var rest = name.AsSpan(first.Length).TrimStart();
        return first is "via" or "follow" or "contact" || (!rest.IsEmpty && (rest[0] is ':' or '/' || CreditLinks.Contains(FirstWord(rest.ToString()))));
    }

    internal static bool IsByline(string? name)
    {
        if (name is null) return false;
        if (name.Contains(':', StringComparison.Ordinal) || name.Contains(". ", StringComparison.Ordinal) && !char.IsUpper(name[0])) return true;
        var words = 0;
        foreach (var range in name.AsSpan().Split(' '))
        {
            words++;
            if (Bylines.Contains(name[range].ToLowerInvariant().Trim(',', '|'))) return true;
        }

        return words > 7;
    }

    /// <summary>Whether a line announces what follows: it ends with a colon.</summary>
    internal static bool IsIntroduction(ReadOnlySpan<char> line) => !line.IsEmpty && line[^1] is ':' or '：';

    /// <summary>Where the post begins in a paragraph that introduces it itself: <c>She wrote on X: …</c>; 0 when it does not.</summary>
    internal static int IntroductionEnd(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var colon = text[from..].IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0) return 0;
            from += colon + 2;
            var words = text[..(from - 2)];
            for (var count = 0; count < 3 && !words.IsEmpty; count++)
            {
                var space = words.LastIndexOf(' ');
                if (Introductions.Contains(words[(space + 1)..].ToString().ToLowerInvariant())) return from;
                words = space < 0 ? [] : words[..space].TrimEnd();
            }
        }

        return 0;
    }

    internal static bool IsButton(ReadOnlySpan<char> line) =>
        line.Length < 40 && Buttons.Contains(line.Trim(" :>»…*").ToString().ToLowerInvariant());

    private static string FirstWord(string name)
    {
        var end = name.AsSpan().IndexOfAny(" :/");
        return (end < 0 ? name : name[..end]).ToLowerInvariant();
    }

    private static FrozenSet<string> Set(string words, char divider = ' ') => words.Split(divider).ToFrozenSet(StringComparer.Ordinal);
}
