using EmbedArchive.Html;

namespace EmbedArchive.Detect.Marks;

/// <summary>One attribute of an element that may be an embed; its value is decoded when it is first asked for.</summary>
internal sealed class ElementAttribute
{
    private readonly string source;
    private readonly AttributePlace place;
    private readonly bool isGiven;
    private string? value;

    internal ElementAttribute(string source, AttributePlace place) => (this.source, this.place) = (source, place);

    /// <summary>An attribute that stands elsewhere: what a child tells about the element.</summary>
    internal ElementAttribute(string name, string value)
    {
        (source, this.value, isGiven) = (name, value, true);
        place = new(0, name.Length, 0, 0);
    }

    /// <summary>The name as written; compare it without regard to ASCII case.</summary>
    internal ReadOnlySpan<char> Name => source.AsSpan(place.NameStart, place.NameEnd - place.NameStart);

    internal string Value => value ??= CharacterReferences.Decode(Raw, inAttribute: true);

    /// <summary>The value as the source has it: enough for a look that spares decoding.</summary>
    internal ReadOnlySpan<char> Raw => isGiven ? value : source.AsSpan(place.ValueStart, place.ValueEnd - place.ValueStart);

    /// <summary>Whether the value, white space before it trimmed, may begin with one of a few letters: false is certain.</summary>
    internal bool MayBeginWith(ReadOnlySpan<char> letters) => Raw is [var first, ..] && (first is <= ' ' or > '~' or '&' || letters.Contains(first));

    internal bool IsCalled(ReadOnlySpan<char> name) =>
        name.Length == place.NameEnd - place.NameStart && Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
