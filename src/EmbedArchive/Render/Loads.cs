using System.Collections.Frozen;
using EmbedArchive.Html;

namespace EmbedArchive.Render;

/// <summary>
/// What the article's own markup would load or run. The page's policy stops it all, but a browser still names each in its console and asks
/// for it first; what is switched off here is not even asked for. Names of attributes are lengthened and scripts become data: insertions,
/// nothing is taken away. Files that lie beside the article stay.
/// </summary>
internal static class Loads
{
    /// <summary>Makes a script a data block (WHATWG HTML, 4.12.1: any type that is no JavaScript type). Of two attributes of a name the first counts.</summary>
    internal const string NoScript = " type=\"text/plain\"";

    private static readonly FrozenDictionary<string, string[]> Addresses = new Dictionary<string, string[]>
    {
        ["audio"] = ["src"],
        ["base"] = ["href"],
        ["feimage"] = ["href", "xlink:href"],
        ["image"] = ["src", "srcset", "href", "xlink:href"],
        ["img"] = ["src", "srcset"],
        ["input"] = ["src"],
        ["source"] = ["src", "srcset"],
        ["track"] = ["src"],
        ["use"] = ["href", "xlink:href"],
        ["video"] = ["src", "poster"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that the policy never lets load, whatever their address; the type alone already asks for a plug-in.</summary>
    private static readonly FrozenDictionary<string, string[]> Never = new Dictionary<string, string[]>
    {
        ["embed"] = ["src", "type"],
        ["fencedframe"] = ["src"],
        ["object"] = ["data", "type", "classid"],
        ["portal"] = ["src"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is inserted where, in no order; one place may come twice.</summary>
    /// <param name="html">The article.</param>
    /// <param name="isBeside">Whether a relative address names a file that lies beside the article.</param>
    internal static IEnumerable<(int At, string Text)> Find(string html, Func<string, bool> isBeside)
    {
        var found = new List<(int At, string Text)>();
        var local = new LocalAddress(isBeside);
        var scanner = new HtmlScanner(html);
        var inStyle = false;
        while (scanner.Read())
        {
            if (scanner.Kind == HtmlTokenKind.StartTag)
            {
                inStyle = scanner.NameIs("style");
                Read(html, ref scanner, local, found);
            }
            else if (scanner.Kind == HtmlTokenKind.EndTag) inStyle = false;
            else if (inStyle) StyleLoads.Find(html, scanner.Span, local, found);
        }

        return found;
    }

    private static void Read(string html, ref HtmlScanner tag, LocalAddress local, List<(int At, string Text)> found)
    {
        var addresses = NamesOf(Addresses, tag.Name);
        var never = NamesOf(Never, tag.Name);
        var isLink = tag.NameIs("link") && LoadsRemote(ref tag, local);
        var isScript = tag.NameIs("script") && Runs(ref tag);
        if (isScript) found.Add((tag.ContentSpan.End, NoScript));
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.NameIs("style")) StyleLoads.Find(html, attribute.ValueSpan, local, found);
            else if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.NameIs("attributionsrc")
                || (isScript && attribute.NameIs("type"))
                || (isLink && attribute.NameIs("rel"))
                || IsIn(never, attribute)
                || ((attribute.NameIs("background") || IsIn(addresses, attribute)) && !local.Stays(attribute.DecodeValue(), attribute.Name.EndsWith("set", StringComparison.OrdinalIgnoreCase))))
                found.Add((attribute.NameSpan.Start, NetworkTraps.Prefix));
        }
    }

    private static string[] NamesOf(FrozenDictionary<string, string[]> table, ReadOnlySpan<char> element) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(element, out var names) ? names : [];

    private static bool IsIn(string[] names, HtmlAttribute attribute)
    {
        foreach (var name in names)
            if (attribute.NameIs(name)) return true;
        return false;
    }

    private static bool LoadsRemote(ref HtmlScanner link, LocalAddress local) =>
        link.TryGetAttribute("rel", out HtmlAttribute rel) && link.TryGetAttribute("href", out HtmlAttribute href)
        && rel.DecodeValue() is var words
        && (words.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) || words.Contains("icon", StringComparison.OrdinalIgnoreCase)
            || words.Contains("manifest", StringComparison.OrdinalIgnoreCase))
        && !local.Stays(href.DecodeValue());

    // A type that is none of the browser's own makes a data block, such as JSON-LD: it never runs.
    private static bool Runs(ref HtmlScanner script)
    {
        if (!script.TryGetAttribute("type", out HtmlAttribute type)) return true;
        var value = type.DecodeValue().Trim();
        return value.Length == 0 || value.Contains("script", StringComparison.OrdinalIgnoreCase)
            || value.ToLowerInvariant() is "module" or "importmap" or "speculationrules";
    }
}
