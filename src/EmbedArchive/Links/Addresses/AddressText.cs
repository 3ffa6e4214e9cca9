using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>The first steps that a browser takes with the text of an address.</summary>
internal static class AddressText
{
    private static readonly char[] BreakCharacters = ['\t', '\r', '\n'];
    private static readonly SearchValues<char> Breaks = SearchValues.Create(BreakCharacters);

    /// <summary>
    /// The text without white space and invisible characters around it and without tabs and line breaks inside it (URL standard,
    /// basic URL parser); <c>//host</c> is taken as https. The same string comes back when nothing had to change.
    /// </summary>
    internal static string Clean(string address)
    {
        var clean = WithoutBreaks(address);
        return clean.StartsWith("//", StringComparison.Ordinal) ? "https:" + clean : clean;
    }

    /// <summary>The same, without taking a scheme for granted.</summary>
    internal static string WithoutBreaks(string address)
    {
        var text = address.AsSpan();
        while (!text.IsEmpty && IsEdge(text[0])) text = text[1..];
        while (!text.IsEmpty && IsEdge(text[^1])) text = text[..^1];
        var clean = text.Length == address.Length ? address : text.ToString();
        return clean.AsSpan().ContainsAny(Breaks) ? string.Concat(clean.Split(BreakCharacters)) : clean;
    }

    /// <summary>Whether the text begins like an absolute address of the web.</summary>
    internal static bool IsWeb(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // Zero-width characters come along when addresses are copied from pages.
    private static bool IsEdge(char c) => c <= ' ' || char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
