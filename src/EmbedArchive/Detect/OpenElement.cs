using EmbedArchive.Detect.Marks;

namespace EmbedArchive.Detect;

/// <summary>An element that may be an embed, from its start tag until its end tag is reached.</summary>
internal sealed class OpenElement
{
    internal required Element Element { get; init; }

    internal required TextSpan StartTag { get; init; }

    internal required bool InNoscript { get; init; }

    internal required bool InTemplate { get; init; }

    /// <summary>How many embeds had been found before it: those behind them lie inside.</summary>
    internal required int FindingsBefore { get; init; }

    internal bool IsCalled(ReadOnlySpan<char> name) => name.Length == Element.Name.Length && name.Equals(Element.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many elements of the same name are open inside.</summary>
    internal int Nested { get; set; }
}
