using System.Globalization;
using System.Text;

namespace EmbedArchive.Detect.Json;

/// <summary>The escapes of JSON and script strings (RFC 8259, section 7; <c>\'</c> and <c>\x3c</c> besides).</summary>
internal static class JsonEscapes
{
    internal static string Decode(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('\\')) return raw.ToString();
        var result = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                result.Append(raw[i]);
                continue;
            }

            var escape = raw[++i];
            var digits = escape switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && i + digits < raw.Length + 0 && ushort.TryParse(raw.Slice(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                i += digits;
                continue;
            }

            result.Append(escape switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => escape });
        }

        return result.ToString();
    }
}
