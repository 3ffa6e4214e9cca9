using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>
/// Foreign JSON that can be compared and written again: half a surrogate pair (<c>"\ud83d"</c>), which RFC 8259 allows and System.Text.Json
/// throws on when it reads the text, becomes U+FFFD.
/// </summary>
internal static class WellFormedJson
{
    private const int EscapeLength = 6;

    internal static JsonElement Of(JsonElement element)
    {
        var raw = element.GetRawText();
        var mended = Mend(raw);
        if (ReferenceEquals(raw, mended)) return element;
        using var document = JsonDocument.Parse(mended);
        return document.RootElement.Clone();
    }

    private static string Mend(string raw)
    {
        StringBuilder? mended = null;
        for (var i = raw.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i + 1 < raw.Length; i = raw.IndexOf('\\', i))
        {
            if (Unit(raw, i) is not { } unit || !char.IsSurrogate(unit)) i += 2; // any other escape; of \uXXXX the digits hold no backslash
            else if (char.IsHighSurrogate(unit) && Unit(raw, i + EscapeLength) is { } low && char.IsLowSurrogate(low)) i += 2 * EscapeLength;
            else
            {
                mended ??= new(raw);
                mended.Remove(i, EscapeLength).Insert(i, "\\ufffd"); // as long as what it replaces
                i += EscapeLength;
            }
            if (i >= raw.Length) break;
        }
        return mended?.ToString() ?? raw;
    }

    /// <summary>The code unit that is escaped here, or null when no <c>\u</c> escape stands here.</summary>
    private static char? Unit(string raw, int at) =>
        at + EscapeLength <= raw.Length && raw[at] == '\\' && raw[at + 1] == 'u'
        && ushort.TryParse(raw.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
