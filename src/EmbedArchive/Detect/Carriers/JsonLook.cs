using System.Buffers;

namespace EmbedArchive.Detect.Carriers;

/// <summary>
/// A quick look at JSON in an attribute, as the source has it. Most of it counts clicks: an item is named by an address or by its service, and markup is parked
/// in escapes, so what holds none of these is passed over undecoded.
/// </summary>
internal static class JsonLook
{
    private static readonly SearchValues<char> Escapes = SearchValues.Create("\\%<");

    private static readonly SearchValues<string> Signs = SearchValues.Create(["&lt", "&#", "&amp;", "&sol", "&bsol", "&percnt", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Services = SearchValues.Create(JsonAttributeCarrier.Services, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the JSON may name an item or hold markup.</summary>
    internal static bool IsTelling(ReadOnlySpan<char> raw) =>
        raw.ContainsAny(Escapes) || raw.ContainsAny(Signs) || raw.Contains("PG", StringComparison.Ordinal) || HasAddress(raw) || NamesService(raw);

    // An address begins with a slash or holds two of them; a slash behind a word divides words.
    private static bool HasAddress(ReadOnlySpan<char> raw)
    {
        for (var at = raw.IndexOf('/'); at >= 0;)
        {
            if (at == 0 || !IsWord(raw[at - 1])) return true;
            var next = raw[(at + 1)..].IndexOf('/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // "type" is a name, "pageType" and "click_type" are others.
    private static bool NamesService(ReadOnlySpan<char> raw)
    {
        for (var at = raw.IndexOfAny(Services); at >= 0;)
        {
            if (at == 0 || !IsWord(raw[at - 1]))
                foreach (var service in JsonAttributeCarrier.Services)
                    if (raw[at..].StartsWith(service, StringComparison.OrdinalIgnoreCase) && (at + service.Length == raw.Length || !IsWord(raw[at + service.Length]))) return true;
            var next = raw[(at + 1)..].IndexOfAny(Services);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
