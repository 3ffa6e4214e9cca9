namespace EmbedArchive.Html;

/// <summary>One attribute of a tag, as the source has it.</summary>
internal readonly ref struct HtmlAttribute(ReadOnlySpan<char> html, AttributePlace place)
{
    private readonly ReadOnlySpan<char> html = html;

    /// <summary>The name as written; compare it without regard to ASCII case.</summary>
    internal ReadOnlySpan<char> Name => html[place.NameStart..place.NameEnd];

    /// <summary>The value between its quotes, character references not decoded.</summary>
    internal ReadOnlySpan<char> RawValue => html[place.ValueStart..place.ValueEnd];

    internal TextSpan NameSpan => TextSpan.FromBounds(place.NameStart, place.NameEnd);

    /// <summary>Where the value stands, without its quotes; empty just behind the name when there is none.</summary>
    internal TextSpan ValueSpan => TextSpan.FromBounds(place.ValueStart, place.ValueEnd);

    /// <summary>Whether there is an equals sign; without it the value is empty.</summary>
    internal bool HasValue => place.HasValue;

    internal string DecodeValue() => CharacterReferences.Decode(RawValue, inAttribute: true);

    // The length and the first letter tell nearly all names apart, without a call.
    internal bool NameIs(ReadOnlySpan<char> lowerCaseAscii) =>
        place.NameEnd - place.NameStart == lowerCaseAscii.Length && (html[place.NameStart] | 0x20) == lowerCaseAscii[0] && System.Text.Ascii.EqualsIgnoreCase(Name, lowerCaseAscii);
}
