using static EmbedArchive.Detect.HtmlCharacters;

namespace EmbedArchive.Detect;

/// <summary>
/// The attributes of one tag, in their order, twins included (the first of a name is the one that counts).
/// The same walk finds where the tag ends: quotes matter only where the standard lets a value begin.
/// </summary>
internal ref struct HtmlAttributes
{
    private readonly ReadOnlySpan<char> html;
    private int position;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;
    private bool hasValue;

    /// <param name="html">The text.</param>
    /// <param name="nameEnd">Offset just behind the tag's name.</param>
    internal HtmlAttributes(ReadOnlySpan<char> html, int nameEnd)
    {
        this.html = html;
        position = nameEnd;
        End = -1;
    }

    public readonly HtmlAttribute Current =>
        new(html, TextSpan.FromBounds(nameStart, nameEnd), TextSpan.FromBounds(valueStart, valueEnd), hasValue);

    /// <summary>Offset just behind the tag; -1 while it is not reached, and when the end of the file cuts the tag off.</summary>
    internal int End { get; private set; }

    /// <summary>Whether a slash stands right before the closing bracket; known at the end.</summary>
    internal bool IsSelfClosing { get; private set; }

    public readonly HtmlAttributes GetEnumerator() => this;

    public bool MoveNext()
    {
        var text = html;
        var i = position;
        while ((uint)i < (uint)text.Length && (IsSpace(text[i]) || text[i] == '/')) i++;
        if ((uint)i >= (uint)text.Length) return CutOff();
        if (text[i] == '>')
        {
            // A slash at the end of an unquoted value belongs to the value: only one that was skipped just now counts.
            IsSelfClosing = i > position && text[i - 1] == '/';
            End = i + 1;
            position = i;
            return false;
        }

        nameStart = i++; // an equals sign in first place is part of the name
        while ((uint)i < (uint)text.Length && !EndsAttributeName(text[i])) i++;
        valueStart = valueEnd = nameEnd = position = i;

        i = SkipSpaces(text, i);
        hasValue = (uint)i < (uint)text.Length && text[i] == '=';
        return !hasValue || MoveToValue(text, i + 1);
    }

    private bool MoveToValue(ReadOnlySpan<char> text, int from)
    {
        var i = SkipSpaces(text, from);
        if (i >= text.Length) return CutOff();
        if (text[i] is '"' or '\'')
        {
            var length = text[(i + 1)..].IndexOf(text[i]);
            if (length < 0) return CutOff();
            valueStart = i + 1;
            valueEnd = valueStart + length;
            position = valueEnd + 1;
            return true;
        }

        valueStart = i;
        while ((uint)i < (uint)text.Length && !EndsUnquotedValue(text[i])) i++;
        valueEnd = position = i;
        return true;
    }

    private bool CutOff()
    {
        position = html.Length;
        return false;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int i)
    {
        while ((uint)i < (uint)text.Length && IsSpace(text[i])) i++;
        return i;
    }
}
