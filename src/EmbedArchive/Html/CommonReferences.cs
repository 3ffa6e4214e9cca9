namespace EmbedArchive.Html;

/// <summary>
/// The named references that pages consist of: escaped markup and JSON, the quotation marks, dashes and spaces of prose, the letters of western Europe. Told
/// without a search in the table of two thousand names, which has them too.
/// </summary>
internal static class CommonReferences
{
    /// <summary>No name here is longer, ampersand and semicolon included.</summary>
    private const int Longest = 8;

    /// <summary>Reads the reference at the first character, an ampersand.</summary>
    internal static bool TryRead(ReadOnlySpan<char> raw, out char character, out int length)
    {
        length = raw[..Math.Min(raw.Length, Longest)].IndexOf(';') + 1;
        character = length < 3 ? '\0' : raw[1..(length - 1)] switch
        {
            "amp" => '&', "quot" => '"', "lt" => '<', "gt" => '>', "apos" => '\'', "nbsp" => '\u00A0',
            "rsquo" => '\u2019', "lsquo" => '\u2018', "rdquo" => '\u201D', "ldquo" => '\u201C', "bdquo" => '\u201E', "sbquo" => '\u201A', "laquo" => '\u00AB', "raquo" => '\u00BB',
            "ndash" => '\u2013', "mdash" => '\u2014', "hellip" => '\u2026', "middot" => '\u00B7', "bull" => '\u2022', "copy" => '\u00A9', "reg" => '\u00AE', "euro" => '\u20AC',
            "auml" => '\u00E4', "ouml" => '\u00F6', "uuml" => '\u00FC', "Auml" => '\u00C4', "Ouml" => '\u00D6', "Uuml" => '\u00DC', "szlig" => '\u00DF',
            "eacute" => '\u00E9', "egrave" => '\u00E8', "ecirc" => '\u00EA', "agrave" => '\u00E0', "acirc" => '\u00E2', "ccedil" => '\u00E7', "icirc" => '\u00EE', "ocirc" => '\u00F4',
            "aacute" => '\u00E1', "iacute" => '\u00ED', "oacute" => '\u00F3', "uacute" => '\u00FA', "ntilde" => '\u00F1', "atilde" => '\u00E3', "otilde" => '\u00F5',
            "aring" => '\u00E5', "oslash" => '\u00F8', "aelig" => '\u00E6',
            _ => '\0',
        };
        return character != '\0';
    }
}
