using System.Globalization;
using System.Net;
using System.Text;

namespace EmbedArchive.Http;

/// <summary>What can be told of a host from its text alone. Only a first check: the guard judges the address that is connected to.</summary>
internal static class HostText
{
    // RFC 6761, RFC 6762 and ICANN's reservation of .internal (2024): names that mean something inside only.
    private static readonly string[] LocalSuffixes = ["localhost", "local", "internal"];

    /// <summary>The address that a host spells, in any way that a resolver reads: 127.1, 0x7f.1, digits of other scripts, a root dot.</summary>
    internal static bool TryReadAddress(string host, out IPAddress address) =>
        IPAddress.TryParse(Plain(host).TrimEnd('.'), out address!);

    /// <summary>Whether a name can only mean a machine nearby.</summary>
    internal static bool IsLocalName(string host)
    {
        var name = Plain(host).TrimEnd('.');
        return Array.Exists(LocalSuffixes, s => name.EndsWith(s, StringComparison.OrdinalIgnoreCase)
            && (name.Length == s.Length || name[^(s.Length + 1)] == '.'));
    }

    /// <summary>
    /// Digits, letters and dots that IDNA maps to ASCII (UTS 46), in ASCII. Done here as <see cref="Uri.IdnHost"/> maps them only where ICU is present.
    /// </summary>
    internal static string Plain(string host)
    {
        if (Ascii.IsValid(host)) return host;
        var plain = new StringBuilder(host.Length);
        for (var i = 0; i < host.Length; i += char.IsSurrogatePair(host, i) ? 2 : 1)
        {
            var digit = CharUnicodeInfo.GetDigitValue(host, i);
            if (digit >= 0) plain.Append((char)('0' + digit));
            else if (CharUnicodeInfo.GetUnicodeCategory(host, i) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetNumericValue(host, i) is >= 10 and var number && number % 1 == 0)
                plain.Append(((int)number).ToString(CultureInfo.InvariantCulture));
            else if (host[i] is '\u3002' or '\uFF0E' or '\uFF61') plain.Append('.');
            else if (host[i] is >= '\uFF01' and <= '\uFF5E') plain.Append((char)(host[i] - 0xFEE0));
            else if (host[i] is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')) plain.Append(host[i]);
        }
        return plain.ToString();
    }
}
