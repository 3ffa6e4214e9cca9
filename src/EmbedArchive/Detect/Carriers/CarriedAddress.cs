using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Carriers;

/// <summary>An address as attributes carry it: without a scheme, percent-encoded as a whole, relative to the page.</summary>
internal static class CarriedAddress
{
    /// <summary>Stands for the host of an address that is relative to a page whose host does not matter.</summary>
    private const string PageHost = "https://page.invalid";

    /// <summary>Whether a value could be an address; cheap.</summary>
    internal static bool IsLikely(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        return value.Length > 8
            && (value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith("//", StringComparison.Ordinal)
                || value.StartsWith("at://", StringComparison.OrdinalIgnoreCase) || value[0] == '/');
    }

    /// <summary>The address with a scheme and a host, so that it can be matched.</summary>
    internal static string Complete(string value)
    {
        value = value.Trim();
        if (value.StartsWith("http%3a", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https%3a", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("%2f%2f", StringComparison.OrdinalIgnoreCase))
            return PercentText.DecodeAddress(value);
        if (value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return "https://" + value;
        return value.StartsWith('/') && !value.StartsWith("//", StringComparison.Ordinal) ? PageHost + value : value;
    }
}
