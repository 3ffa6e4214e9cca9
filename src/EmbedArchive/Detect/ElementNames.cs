using System.Collections.Frozen;

namespace EmbedArchive.Detect;

/// <summary>
/// What an element's name tells about its place in the page (WHATWG HTML 15.3 and 13.1.2). Asked several times for every tag: a name of up to eight letters
/// is one number, and a set of numbers is asked once.
/// </summary>
internal static class ElementNames
{
    private static readonly FrozenSet<ulong> Inline = Names(
        "a abbr acronym b bdi bdo big br button cite code del em font i img input ins kbd label mark noscript path picture q rp rt ruby s samp script small "
        + "source span strike strong sub sup svg time tt u var wbr");

    private static readonly FrozenSet<ulong> Void = Names("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<ulong> PassedOver = Names(
        "b base br em g head hr html i img input link meta option path source strong style svg title use");

    /// <summary>Whether text before and behind the tag belongs to different lines.</summary>
    internal static bool IsBlock(ReadOnlySpan<char> name) => !Inline.Contains(KeyOf(name));

    internal static bool IsVoid(ReadOnlySpan<char> name) => Void.Contains(KeyOf(name));

    /// <summary>Whether the element shows or describes other things than embeds, so that its attributes are not looked at.</summary>
    internal static bool IsPassedOver(ReadOnlySpan<char> name) => PassedOver.Contains(KeyOf(name));

    // Zero for a longer name, which is in no set.
    private static ulong KeyOf(ReadOnlySpan<char> name)
    {
        if (name.Length > 8) return 0;
        var key = 0UL;
        foreach (var c in name) key = (key << 8) | (byte)(c | 0x20);
        return key;
    }

    private static FrozenSet<ulong> Names(string names) => names.Split(' ').Select(n => KeyOf(n)).ToFrozenSet();
}
