namespace EmbedArchive.Html;

/// <summary>The attributes of one tag, in their order, twins included (the first of a name is the one that counts).</summary>
internal ref struct HtmlAttributes
{
    private readonly ReadOnlySpan<char> html;
    private readonly ReadOnlySpan<AttributePlace> places;
    private int position;
    private int index;

    /// <param name="html">The source up to the end of the tag.</param>
    /// <param name="places">The places of the first attributes.</param>
    /// <param name="further">Where the walk over the other attributes begins.</param>
    internal HtmlAttributes(ReadOnlySpan<char> html, ReadOnlySpan<AttributePlace> places, int further)
    {
        this.html = html;
        this.places = places;
        position = further;
    }

    public readonly HtmlAttribute Current => new(html, Place);

    internal AttributePlace Place { get; private set; }

    public readonly HtmlAttributes GetEnumerator() => this;

    public bool MoveNext()
    {
        if ((uint)index < (uint)places.Length)
        {
            Place = places[index++];
            return true;
        }

        var more = AttributePlace.TryNext(html, ref position, out var place);
        Place = place;
        return more;
    }
}
