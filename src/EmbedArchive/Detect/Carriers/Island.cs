using EmbedArchive.Detect.Marks;

namespace EmbedArchive.Detect.Carriers;

/// <summary>One element that may be an embed, with what stands inside it: what the carriers look at.</summary>
internal readonly ref struct Island
{
    internal required Element Element { get; init; }

    /// <summary>The source between the start tag and the end tag.</summary>
    internal required ReadOnlySpan<char> Inner { get; init; }

    /// <summary>The source behind the element, as far as it may still speak of it.</summary>
    internal required ReadOnlySpan<char> Following { get; init; }

    /// <summary>The whole element in its document.</summary>
    internal required TextSpan Local { get; init; }

    internal required DocumentPlace Place { get; init; }

    /// <summary>Whether the element is there only for browsers without scripts.</summary>
    internal required bool InNoscript { get; init; }

    /// <summary>Whether the element waits in a template.</summary>
    internal required bool InTemplate { get; init; }

    /// <summary>The element in the article's text.</summary>
    internal TextSpan Span => Place.SpanOf(Local);

    /// <summary>How an embed is written that by itself would be written as <paramref name="own"/>.</summary>
    internal EmbedForm FormOf(EmbedForm own) =>
        Place.Form ?? (InNoscript ? EmbedForm.Noscript : InTemplate ? EmbedForm.Consent : own);
}
