using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// The part of the IDNA mapping table (UTS 46) that turns look-alikes into ASCII. Written out because text normalisation is not there
/// when globalisation is invariant, and a host must be judged the same everywhere: <c>１２７.０.０.１</c> is 127.0.0.1.
/// </summary>
internal static class HostFolding
{
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            if (!IsIgnored(rune.Value)) folded.Append(Of(rune).ToString());
        return folded.ToString().ToLowerInvariant();
    }

    private static Rune Of(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => new(rune.Value - 0xFEE0),                    // full width
        0x3002 or 0xFF0E or 0xFF61 => new('.'),                                 // ideographic full stops
        >= 0x2460 and <= 0x2468 => new('1' + rune.Value - 0x2460),              // circled 1 to 9
        0x24EA => new('0'),                                                     // circled 0
        >= 0x24D0 and <= 0x24E9 => new('a' + rune.Value - 0x24D0),              // circled letters
        >= 0x24B6 and <= 0x24CF => new('a' + rune.Value - 0x24B6),
        >= 0x2080 and <= 0x2089 => new('0' + rune.Value - 0x2080),              // subscripts
        0x2070 or >= 0x2074 and <= 0x2079 => new('0' + rune.Value - 0x2070),    // superscripts
        0xB9 => new('1'),
        0xB2 or 0xB3 => new('2' + rune.Value - 0xB2),
        >= 0x1D7CE and <= 0x1D7FF => new('0' + (rune.Value - 0x1D7CE) % 10),    // mathematical digits
        _ => rune,
    };

    // Soft hyphen, zero-width characters, variation selectors.
    private static bool IsIgnored(int value) => value is 0xAD or 0x200B or 0x2060 or 0xFEFF or (>= 0xFE00 and <= 0xFE0F);
}
