using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect;

/// <summary>One writing of an embed, before the writings of one item are joined.</summary>
internal sealed record Finding
{
    internal required EmbedProvider Provider { get; init; }

    internal required EmbedKind Kind { get; init; }

    internal string? Id { get; init; }

    internal string? Url { get; init; }

    internal required EmbedForm Form { get; init; }

    internal required TextSpan Span { get; init; }

    internal EmbedFallback? Fallback { get; init; }

    /// <summary>How many named parts the address had: of two writings the one that also names the author has the better address.</summary>
    internal int Detail { get; init; }

    /// <summary>What makes two writings one item; null for a post that nothing names.</summary>
    internal string? Identity => (Id ?? Url) is { } name ? $"{Provider.Key}\n{name}" : null;

    internal static Finding Of(AddressMatch match, EmbedForm form, TextSpan span) => new()
    {
        Provider = match.Provider,
        Kind = match.Kind,
        Id = match.Id,
        Url = match.Url,
        Form = form,
        Span = span,
        Detail = match.Parts.Count,
    };
}
