using System.Buffers;
using System.Text;

namespace EmbedArchive.Html;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;#x2019;</c> (WHATWG HTML 13.2.5.72 to 80).</summary>
internal static class CharacterReferences
{
    // What the standard reads for 0x80 to 0x9F: the characters of windows-1252, where it has one.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Whether anything might have to be decoded.</summary>
    internal static bool Contains(ReadOnlySpan<char> raw) => raw.Contains('&');

    /// <summary>The text with all its references decoded.</summary>
    /// <param name="raw">The text as the source has it.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, where <c>&amp;copy=1</c> stays what it is.</param>
    internal static string Decode(ReadOnlySpan<char> raw, bool inAttribute)
    {
        if (!Contains(raw)) return raw.ToString();
        // Decoded text is never longer than its source: the shortest references are longer than what they stand for.
        var rented = raw.Length > 256 ? ArrayPool<char>.Shared.Rent(raw.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[256];
        var text = buffer[..Decode(raw, buffer, inAttribute)].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    /// <summary>Decodes into a buffer that is at least as long as the source.</summary>
    /// <returns>Number of characters written.</returns>
    internal static int Decode(ReadOnlySpan<char> raw, Span<char> destination, bool inAttribute)
    {
        var written = 0;
        while (true)
        {
            var plain = raw.IndexOf('&');
            if (plain < 0) plain = raw.Length;
            raw[..plain].CopyTo(destination[written..]);
            written += plain;
            raw = raw[plain..];
            if (raw.IsEmpty) return written;

            var taken = Read(raw, inAttribute, destination[written..], out var length);
            if (taken == 0) destination[written] = '&';
            written += taken == 0 ? 1 : length;
            raw = raw[Math.Max(taken, 1)..];
        }
    }

    /// <summary>Decodes the one reference that begins at the first character, an ampersand.</summary>
    /// <param name="raw">The source from the ampersand on.</param>
    /// <param name="inAttribute">Whether it stands in an attribute's value.</param>
    /// <param name="destination">Takes up to four characters, and never more than the source is long.</param>
    /// <param name="written">Number of characters written.</param>
    /// <returns>Number of characters of the source that the reference takes; 0 when there is none.</returns>
    internal static int Read(ReadOnlySpan<char> raw, bool inAttribute, Span<char> destination, out int written)
    {
        written = 0;
        if (raw.Length < 2) return 0;
        if (raw[1] == '#') return ReadNumeric(raw, destination, out written);
        if (CommonReferences.TryRead(raw, out destination[0], out var length))
        {
            written = 1;
            return length;
        }

        var taken = NamedReferences.Match(raw[1..], out var first, out var second) + 1;
        if (taken == 1) return 0;
        // Addresses in attributes hold bare ampersands: "?a=1&copy=2" keeps its "&copy".
        if (inAttribute && raw[taken - 1] != ';' && taken < raw.Length && (raw[taken] == '=' || char.IsAsciiLetterOrDigit(raw[taken]))) return 0;
        written = new Rune(first).EncodeToUtf16(destination);
        if (second != 0) written += new Rune(second).EncodeToUtf16(destination[written..]);
        return taken;
    }

    private static int ReadNumeric(ReadOnlySpan<char> raw, Span<char> destination, out int written)
    {
        written = 0;
        var hex = raw.Length > 2 && raw[2] is 'x' or 'X';
        var digits = hex ? 3 : 2;
        var code = 0;
        var i = digits;
        for (; i < raw.Length && (hex ? char.IsAsciiHexDigit(raw[i]) : char.IsAsciiDigit(raw[i])); i++)
            code = Math.Min(code * (hex ? 16 : 10) + DigitValue(raw[i]), 0x110000);
        if (i == digits) return 0;

        if (code is >= 0x80 and < 0xA0) code = Windows1252[code - 0x80];
        var rune = code != 0 && Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar;
        written = rune.EncodeToUtf16(destination);
        return i < raw.Length && raw[i] == ';' ? i + 1 : i;
    }

    private static int DigitValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
