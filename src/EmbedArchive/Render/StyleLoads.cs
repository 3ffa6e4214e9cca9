using EmbedArchive.Html;

namespace EmbedArchive.Render;

/// <summary>
/// What a style of the article would load: <c>url(…)</c> becomes a data address with the old one as its content, <c>@import</c> a rule of an
/// unknown name, which CSS passes over (CSS Syntax 3, 5.4.2). Names written with escapes are not found; the page's policy stops them.
/// </summary>
internal static class StyleLoads
{
    /// <summary>Stands before the old address.</summary>
    internal const string Data = "data:,";

    /// <summary>Adds what is inserted into one style sheet or <c>style</c> attribute.</summary>
    internal static void Find(ReadOnlySpan<char> html, TextSpan style, LocalAddress local, List<(int At, string Text)> found)
    {
        var css = html.Slice(style.Start, style.Length);
        for (var at = 0; Next(css, ref at);)
        {
            if (css[at] == '@')
            {
                found.Add((style.Start + at + 1, NetworkTraps.Prefix));
                at += "@import".Length;
                continue;
            }

            at = AddressStart(css, at + "url(".Length);
            var length = css[at..].IndexOfAny(")\"'&\n");
            if (length < 0) length = css.Length - at;
            if (!local.Stays(css.Slice(at, length).ToString())) found.Add((style.Start + at, Data));
            at += length;
        }
    }

    private static bool Next(ReadOnlySpan<char> css, ref int at)
    {
        for (; at < css.Length; at++)
        {
            var step = css[at..].IndexOfAny("uU@");
            if (step < 0) return false;
            at += step;
            if (css[at..].StartsWith("url(", StringComparison.OrdinalIgnoreCase) || css[at..].StartsWith("@import", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Behind blanks and the opening quote, which in an attribute may be written as a reference.</summary>
    private static int AddressStart(ReadOnlySpan<char> css, int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at])) at++;
        if (at < css.Length && css[at] is '"' or '\'') return at + 1;
        if (at >= css.Length || css[at] != '&') return at;
        var end = css[at..].IndexOf(';');
        return end is > 0 and < 8 && CharacterReferences.Decode(css.Slice(at, end + 1), inAttribute: true) is "\"" or "'" ? at + end + 1 : at;
    }
}
