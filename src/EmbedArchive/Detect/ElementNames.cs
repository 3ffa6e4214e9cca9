using System.Text;

namespace EmbedArchive.Detect;

/// <summary>What an element's name tells about its place in the page (WHATWG HTML 15.3 and 13.1.2).</summary>
internal static class ElementNames
{
    /// <summary>Whether text before and behind the tag belongs to different lines.</summary>
    internal static bool IsBlock(ReadOnlySpan<char> name) => name.Length switch
    {
        0 => false,
        1 => (name[0] | 0x20) == 'p',
        2 => !Is(name, "em") && !Is(name, "br") && !Is(name, "tt") && !Is(name, "rt") && !Is(name, "rp"),
        3 => !Is(name, "img") && !Is(name, "sub") && !Is(name, "sup") && !Is(name, "kbd") && !Is(name, "del") && !Is(name, "ins") && !Is(name, "wbr")
            && !Is(name, "bdi") && !Is(name, "bdo") && !Is(name, "svg") && !Is(name, "var") && !Is(name, "big"),
        4 => !Is(name, "span") && !Is(name, "font") && !Is(name, "code") && !Is(name, "mark") && !Is(name, "time") && !Is(name, "cite") && !Is(name, "abbr")
            && !Is(name, "path") && !Is(name, "ruby") && !Is(name, "samp"),
        5 => !Is(name, "small") && !Is(name, "label") && !Is(name, "input"),
        6 => !Is(name, "strong") && !Is(name, "button") && !Is(name, "source") && !Is(name, "script") && !Is(name, "strike"),
        7 => !Is(name, "acronym") && !Is(name, "picture"),
        8 => !Is(name, "noscript"),
        _ => true,
    };

    internal static bool IsVoid(ReadOnlySpan<char> name) => name.Length switch
    {
        2 => Is(name, "br") || Is(name, "hr"),
        3 => Is(name, "img") || Is(name, "wbr") || Is(name, "col"),
        4 => Is(name, "area") || Is(name, "base") || Is(name, "link") || Is(name, "meta"),
        5 => Is(name, "embed") || Is(name, "input") || Is(name, "param") || Is(name, "track"),
        6 => Is(name, "source"),
        _ => false,
    };

    /// <summary>Whether the element shows or describes other things than embeds, so that its attributes are not looked at.</summary>
    internal static bool IsPassedOver(ReadOnlySpan<char> name) => name.Length switch
    {
        1 => (name[0] | 0x20) is 'g' or 'b' or 'i',
        2 => Is(name, "br") || Is(name, "hr") || Is(name, "em"),
        3 => Is(name, "img") || Is(name, "svg") || Is(name, "use"),
        4 => Is(name, "link") || Is(name, "meta") || Is(name, "path") || Is(name, "html") || Is(name, "head") || Is(name, "base"),
        5 => Is(name, "input") || Is(name, "style") || Is(name, "title"),
        6 => Is(name, "source") || Is(name, "option") || Is(name, "strong"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> lowerCase) => Ascii.EqualsIgnoreCase(name, lowerCase);
}
