using System.Text;

namespace EmbedArchive.Html;

/// <summary>
/// The traits of elements (WHATWG HTML 15.3 and 13.1.2). Asked for every tag: a name of up to eight letters is one number, and all that a name tells is found
/// by one look at it.
/// </summary>
internal static class ElementNames
{
    private const int Longest = 8;

    private static readonly NumberTable Traits = new(Read(
        (ElementTraits.Inline, "a abbr acronym b bdi bdo big br button cite code del em font i img input ins kbd label mark noscript path picture q rp rt ruby s samp "
            + "script small source span strike strong sub sup svg time tt u var wbr"),
        (ElementTraits.Void, "area base br col embed hr img input link meta param source track wbr"),
        (ElementTraits.PassedOver, "b base br em g head hr html i img input link meta option path source strong style svg title use"),
        (ElementTraits.Sample, "pre code"),
        (ElementTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementTraits.ListItem, "li"),
        (ElementTraits.Caption, "figure"),
        (ElementTraits.SwitchesText, "script style iframe title textarea xmp noembed noframes svg math"),
        (ElementTraits.Frame, "iframe frame embed object video audio"),
        (ElementTraits.Anchor, "a"),
        (ElementTraits.LineBreak, "br"),
        (ElementTraits.Script, "script"),
        (ElementTraits.Noscript, "noscript"),
        (ElementTraits.Template, "template"),
        (ElementTraits.Parameter, "param")));

    private static readonly (string Name, ElementTraits Traits)[] LongNames =
    [
        ("blockquote", ElementTraits.Quote), ("figcaption", ElementTraits.Caption), ("plaintext", ElementTraits.SwitchesText),
        ("amp-iframe", ElementTraits.Frame), ("amp-video-iframe", ElementTraits.Frame), ("bento-iframe", ElementTraits.Frame), ("amp-video", ElementTraits.Frame),
    ];

    internal static ElementTraits Of(ReadOnlySpan<char> name)
    {
        var key = default(ElementKey);
        foreach (var letter in name) key.Add(letter);
        return Of(key, name);
    }

    /// <summary>The traits of an element whose key is known.</summary>
    internal static ElementTraits Of(ElementKey key, ReadOnlySpan<char> name) => name.Length <= Longest ? (ElementTraits)Traits[key.Number] : OfLong(name);

    private static ElementTraits OfLong(ReadOnlySpan<char> name)
    {
        if (name.Length > 16 || (name[0] | 0x20) is not ('a' or 'b' or 'f' or 'p')) return ElementTraits.None;
        foreach (var (known, traits) in LongNames)
            if (known.Length == name.Length && Ascii.EqualsIgnoreCase(name, known)) return traits;
        return ElementTraits.None;
    }

    private static Dictionary<ulong, int> Read(params (ElementTraits Traits, string Names)[] lists)
    {
        var all = new Dictionary<ulong, int>();
        foreach (var (traits, names) in lists)
            foreach (var name in names.Split(' '))
            {
                var key = default(ElementKey);
                foreach (var letter in name) key.Add(letter);
                all[key.Number] = all.GetValueOrDefault(key.Number) | (int)traits;
            }

        return all;
    }
}
