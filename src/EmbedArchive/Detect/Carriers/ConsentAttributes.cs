using System.Collections.Frozen;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Attributes in which consent managers park a frame's address; every other attribute with an address means lazy loading.</summary>
internal static class ConsentAttributes
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "data-src-cmplz", "data-cmplz-src", // Complianz
        "data-cookieblock-src", // Cookiebot
        "suppressedsrc", "data-suppressedsrc", // iubenda
        "uc-src", "data-uc-src", // Usercentrics
        "data-cmp-src", // consentmanager
        "consent-original-src-_", "consent-click-original-src-_", // Real Cookie Banner
        "data-consent-src", // Cookie Information, Publii
        "src-consent", // Borlabs 3
        "data-wpconsent-src", "data-gdpr-iframesrc", "data-privacy-src", "data-cli-src", "data-category-consent", "data-cookie-src",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the frame waits for the reader's consent.</summary>
    internal static EmbedForm FormOf(ReadOnlySpan<char> attribute, Marks.Element element) =>
        Lookup.Contains(attribute) || element["data-cookieconsent"] is not null || element["data-usercentrics"] is not null
            || Array.Exists(element.Classes, c => c.StartsWith("optanon-category", StringComparison.OrdinalIgnoreCase) || c.StartsWith("cmplz-", StringComparison.OrdinalIgnoreCase))
                ? EmbedForm.Consent
                : EmbedForm.Lazy;
}
