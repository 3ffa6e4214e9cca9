namespace EmbedArchive.Normalize;

/// <summary>Whom to believe, field by field. The order only picks what is shown; everything said is kept.</summary>
internal static class Precedence
{
    /// <summary>The id in the address is what the article embedded; what pages call canonical is often their front page.</summary>
    internal static readonly SourceKind[] Identity =
        [SourceKind.Id, SourceKind.Api, SourceKind.OEmbed, SourceKind.Page, SourceKind.Earlier, SourceKind.WebArchive, SourceKind.ArticleFallback, SourceKind.ThirdParty];

    /// <summary>The provider knows the author's present handle; behind it the asked address counts.</summary>
    internal static readonly SourceKind[] Canonical =
        [SourceKind.Api, SourceKind.Id, SourceKind.OEmbed, SourceKind.Page, SourceKind.Earlier, SourceKind.WebArchive, SourceKind.ArticleFallback, SourceKind.ThirdParty];

    /// <summary>og:description is cut and decorated, so the article's own quotation comes before it.</summary>
    internal static readonly SourceKind[] Text =
        [SourceKind.Api, SourceKind.OEmbed, SourceKind.Earlier, SourceKind.ArticleFallback, SourceKind.Page, SourceKind.WebArchive, SourceKind.ThirdParty];

    /// <summary>The handle in an address may be stale, or any text at all, so it comes late.</summary>
    internal static readonly SourceKind[] Author =
        [SourceKind.Api, SourceKind.OEmbed, SourceKind.Page, SourceKind.Earlier, SourceKind.WebArchive, SourceKind.Id, SourceKind.ArticleFallback, SourceKind.ThirdParty];

    /// <summary>A time in the id is exact and cannot be edited; the date in embed markup is localised and to the day.</summary>
    internal static readonly SourceKind[] Published =
        [SourceKind.Api, SourceKind.Earlier, SourceKind.Id, SourceKind.Page, SourceKind.WebArchive, SourceKind.OEmbed, SourceKind.ArticleFallback, SourceKind.ThirdParty];

    /// <summary>Every other field.</summary>
    internal static readonly SourceKind[] Told =
        [SourceKind.Api, SourceKind.OEmbed, SourceKind.Page, SourceKind.Earlier, SourceKind.WebArchive, SourceKind.ArticleFallback, SourceKind.Id, SourceKind.ThirdParty];
}
