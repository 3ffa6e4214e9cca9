using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>
/// The patterns of wrappers.txt: <c>*</c> a run without slash, <c>**</c> anything, <c>&lt;w&gt;</c> a run of letters, digits, <c>_</c> and
/// <c>-</c> (<c>&lt;w:11&gt;</c>, <c>&lt;w:4-10&gt;</c> of that length), <c>&lt;d&gt;</c> a run of digits, <c>(…)</c> the part that is wanted, <c>...</c> at an end: not
/// anchored there. Everything else stands for itself, whatever its case; one trailing slash is free. Matching never goes back, so it is linear.
/// </summary>
internal static class PathPattern
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Whether the path matches; <paramref name="captured"/> is the part in parentheses.</summary>
    internal static bool Match(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path, out ReadOnlySpan<char> captured)
    {
        captured = [];
        var open = pattern.EndsWith("...");
        if (open) pattern = pattern[..^3];
        var (at, start) = (0, 0);
        if (pattern.StartsWith("..."))
        {
            pattern = pattern[3..];
            at = path.IndexOf(Literal(pattern), StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
        }
        while (!pattern.IsEmpty)
        {
            var used = 1;
            switch (pattern[0])
            {
                case '(': start = at; break;
                case ')': captured = path[start..at]; break;
                case '*' when pattern.StartsWith("**"):
                    used = 2;
                    var rest = pattern[2..].TrimStart(')');
                    var found = rest.IsEmpty ? path.Length - at : path[at..].IndexOf(Literal(rest), StringComparison.OrdinalIgnoreCase);
                    if (found < 0) return false;
                    at += found;
                    break;
                case '*':
                    var run = path[at..].IndexOf('/');
                    if (run < 0) run = path.Length - at;
                    if (run == 0) return false;
                    at += run;
                    break;
                case '<':
                    used = pattern.IndexOf('>') + 1;
                    if (!TakeWord(pattern[1] == 'd' ? Digits : Alphanumeric.Word, pattern[2..(used - 1)], path, ref at)) return false;
                    break;
                default:
                    var literal = Literal(pattern);
                    if (!path[at..].StartsWith(literal, StringComparison.OrdinalIgnoreCase)) return false;
                    (used, at) = (literal.Length, at + literal.Length);
                    break;
            }
            pattern = pattern[used..];
        }
        return open || at == path.Length || (at == path.Length - 1 && path[at] == '/');
    }

    private static ReadOnlySpan<char> Literal(ReadOnlySpan<char> pattern) =>
        pattern.IndexOfAny("*<()") is var end and >= 0 ? pattern[..end] : pattern;

    private static bool TakeWord(SearchValues<char> characters, ReadOnlySpan<char> bounds, ReadOnlySpan<char> path, ref int at)
    {
        var run = path[at..].IndexOfAnyExcept(characters);
        if (run < 0) run = path.Length - at;
        at += run;
        if (bounds.IsEmpty) return run > 0;
        bounds = bounds[1..];
        var dash = bounds.IndexOf('-');
        var least = int.Parse(dash < 0 ? bounds : bounds[..dash], provider: null);
        return run >= least && run <= (dash < 0 ? least : int.Parse(bounds[(dash + 1)..], provider: null));
    }
}
