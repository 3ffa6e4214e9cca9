namespace EmbedArchive.Detect;

/// <summary>One attribute of a tag, as the source has it.</summary>
internal readonly ref struct HtmlAttribute(ReadOnlySpan<char> html, TextSpan name, TextSpan value, bool hasValue)
{
    private readonly ReadOnlySpan<char> html = html;

    /// <summary>The name as written; compare it without regard to ASCII case.</summary>
    internal ReadOnlySpan<char> Name => html.Slice(NameSpan.Start, NameSpan.Length);

    /// <summary>The value between its quotes, character references not decoded.</summary>
    internal ReadOnlySpan<char> RawValue => html.Slice(ValueSpan.Start, ValueSpan.Length);

    internal TextSpan NameSpan { get; } = name;

    /// <summary>Where the value stands, without its quotes; empty just behind the name when there is none.</summary>
    internal TextSpan ValueSpan { get; } = value;

    /// <summary>Whether there is an equals sign; without it the value is empty.</summary>
    internal bool HasValue { get; } = hasValue;

    internal string DecodeValue() => CharacterReferences.Decode(RawValue, inAttribute: true);

    // The length tells nearly all names apart, without a call.
    internal bool NameIs(ReadOnlySpan<char> lowerCaseAscii) => NameSpan.Length == lowerCaseAscii.Length && System.Text.Ascii.EqualsIgnoreCase(Name, lowerCaseAscii);
}
