using EmbedArchive.Html;

namespace EmbedArchive.Detect.Marks;

/// <summary>One attribute of an element that may be an embed; its value is decoded when it is first asked for.</summary>
internal sealed class ElementAttribute
{
    private readonly string source;
    private readonly AttributePlace place;
    private string? value;

    internal ElementAttribute(string source, AttributePlace place) => (this.source, this.place) = (source, place);

    /// <summary>An attribute that stands elsewhere: what a child tells about the element.</summary>
    internal ElementAttribute(string name, string value)
    {
        (source, this.value) = (name, value);
        place = new(0, name.Length, 0, 0);
    }

    /// <summary>The name as written; compare it without regard to ASCII case.</summary>
    internal ReadOnlySpan<char> Name => source.AsSpan(place.NameStart, place.NameEnd - place.NameStart);

    internal string Value => value ??= CharacterReferences.Decode(source.AsSpan(place.ValueStart, place.ValueEnd - place.ValueStart), inAttribute: true);

    internal bool IsCalled(ReadOnlySpan<char> name) =>
        name.Length == place.NameEnd - place.NameStart && Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
