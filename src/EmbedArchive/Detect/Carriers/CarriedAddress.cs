using EmbedArchive.Html;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Carriers;

/// <summary>An address as attributes carry it: without a scheme, percent-encoded as a whole, relative to the page.</summary>
internal static class CarriedAddress
{
    /// <summary>Stands for the host of an address that is relative to a page whose host does not matter.</summary>
    private const string PageHost = "https://page.invalid";

    private const int LongestInPlace = 384;

    /// <summary>Whether a value could be an address; cheap.</summary>
    internal static bool IsLikely(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        return value.Length > 8
            && (value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith("//", StringComparison.Ordinal)
                || value.StartsWith("at://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || value[0] == '/');
    }

    /// <summary>Whether the raw value of an attribute is the address of an item. Allocates nothing when it is not, unless it is escaped and long.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> raw, ProviderCatalog catalog)
    {
        raw = raw.Trim();
        return raw.Contains('&') ? IsKnownDecoded(raw, catalog) : catalog.ProviderOf(raw) is not null;
    }

    private static bool IsKnownDecoded(ReadOnlySpan<char> raw, ProviderCatalog catalog)
    {
        Span<char> buffer = stackalloc char[LongestInPlace];
        return raw.Length <= LongestInPlace
            ? catalog.ProviderOf(buffer[..CharacterReferences.Decode(raw, buffer, inAttribute: true)]) is not null
            : catalog.ProviderOf(CharacterReferences.Decode(raw, inAttribute: true)) is not null;
    }

    /// <summary>The address with a scheme and a host, so that it can be matched.</summary>
    internal static string Complete(string value)
    {
        value = value.Trim();
        if (value.StartsWith("http%3a", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https%3a", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("%2f%2f", StringComparison.OrdinalIgnoreCase))
            return PercentText.DecodeAddress(value);
        if (value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return "https://" + value;
        if (!value.StartsWith('/') || value.StartsWith("//", StringComparison.Ordinal)) return value;
        // A page that was saved at the Wayback Machine names its frames by paths of that host.
        return (value.StartsWith("/web/", StringComparison.Ordinal) && value.Length > 5 && char.IsAsciiDigit(value[5]) ? "https://web.archive.org" : PageHost) + value;
    }
}
