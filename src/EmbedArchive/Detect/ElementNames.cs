using System.Collections.Frozen;
using System.Text;

namespace EmbedArchive.Detect;

/// <summary>
/// The traits of elements (WHATWG HTML 15.3 and 13.1.2). Asked for every tag: a name of up to eight letters is one number, and all that a name tells is found
/// by one look at it.
/// </summary>
internal static class ElementNames
{
    private static readonly FrozenDictionary<ulong, ElementTraits> Traits = Read(
        (ElementTraits.Inline, "a abbr acronym b bdi bdo big br button cite code del em font i img input ins kbd label mark noscript path picture q rp rt ruby s samp "
            + "script small source span strike strong sub sup svg time tt u var wbr"),
        (ElementTraits.Void, "area base br col embed hr img input link meta param source track wbr"),
        (ElementTraits.PassedOver, "b base br em g head hr html i img input link meta option path source strong style svg title use"),
        (ElementTraits.Sample, "pre code"),
        (ElementTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementTraits.ListItem, "li"),
        (ElementTraits.Caption, "figure"));

    internal static ElementTraits Of(ReadOnlySpan<char> name) => name.Length <= 8 ? Traits.GetValueOrDefault(KeyOf(name)) : OfLong(name);

    private static ElementTraits OfLong(ReadOnlySpan<char> name) =>
        name.Length != 10 ? ElementTraits.None
        : Ascii.EqualsIgnoreCase(name, "blockquote") ? ElementTraits.Quote
        : Ascii.EqualsIgnoreCase(name, "figcaption") ? ElementTraits.Caption
        : ElementTraits.None;

    // The lower case of letters, and of digits their own self; what is no letter falls together with nothing that is listed.
    private static ulong KeyOf(ReadOnlySpan<char> name)
    {
        var key = 0UL;
        foreach (var c in name) key = (key << 8) | (byte)(c | 0x20);
        return key;
    }

    private static FrozenDictionary<ulong, ElementTraits> Read(params (ElementTraits Traits, string Names)[] lists) =>
        lists.SelectMany(l => l.Names.Split(' '), (l, name) => (Key: KeyOf(name), l.Traits))
            .GroupBy(t => t.Key).ToFrozenDictionary(g => g.Key, g => g.Aggregate(ElementTraits.None, (all, t) => all | t.Traits));
}
