using System.Buffers;
using System.Text;

namespace EmbedArchive.Render;

/// <summary>
/// Writes HTML piece by piece. Names of tags and attributes are our own literals; every value passes one of the two encoders here, so no
/// foreign text can become markup. Attribute values always stand in double quotes.
/// </summary>
internal sealed class HtmlWriter
{
    // A card's few thousand characters at once, instead of by doubling.
    private const int UsualLength = 8 * 1024;

    // All that is not written as it is, or may not be.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0xD800, 0x800)).Select(c => (char)c), '&', '<', '>', '"']);

    private readonly StringBuilder html = new(UsualLength);

    /// <summary>A start tag. An attribute whose value is null is left out.</summary>
    internal HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
            if (value is not null) Attribute(name, value);

        html.Append('>');
        return this;
    }

    /// <summary>One attribute, with the space before it.</summary>
    internal HtmlWriter Attribute(string name, string value)
    {
        html.Append(' ').Append(name).Append("=\"");
        Encode(value, attribute: true);
        html.Append('"');
        return this;
    }

    /// <summary>An end tag.</summary>
    internal HtmlWriter Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Text.</summary>
    internal HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Encode(text, attribute: false);
        return this;
    }

    /// <summary>Text in which every line break becomes a <c>br</c>.</summary>
    internal HtmlWriter Lines(ReadOnlySpan<char> text)
    {
        for (var first = true; ; first = false)
        {
            if (!first) html.Append("<br>");
            var end = text.IndexOf('\n');
            Encode(end < 0 ? text : text[..end].TrimEnd('\r'), attribute: false);
            if (end < 0) return this;
            text = text[(end + 1)..];
        }
    }

    /// <summary>An element that holds only text.</summary>
    internal HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>A line break in the source, for those who read it.</summary>
    internal HtmlWriter Break()
    {
        html.Append('\n');
        return this;
    }

    /// <summary>Markup of our own, or of a card renderer that the user trusts.</summary>
    internal HtmlWriter Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Markup of our own that is ASCII, such as JSON whose writer escapes all else.</summary>
    internal HtmlWriter Ascii(ReadOnlySpan<byte> markup)
    {
        Span<char> piece = stackalloc char[512];
        for (; !markup.IsEmpty; markup = markup[Math.Min(markup.Length, piece.Length)..])
            html.Append(piece[..Encoding.ASCII.GetChars(markup[..Math.Min(markup.Length, piece.Length)], piece)]);
        return this;
    }

    public override string ToString() => html.ToString();

    private void Encode(ReadOnlySpan<char> text, bool attribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var plain = text[i..].IndexOfAny(Special) is >= 0 and var special ? special : text.Length - i;
            html.Append(text.Slice(i, plain));
            i += plain;
            if (i == text.Length) return;
            var c = text[i];
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"' when attribute: html.Append("&quot;"); break;
                case '\n' or '\r' or '\t' when attribute: html.Append("&#").Append((int)c).Append(';'); break;
                // A carriage return in text would be normalised away by the parser; other controls are errors in HTML.
                case '\r': break;
                case '\n' or '\t': html.Append(c); break;
                case < ' ' or (>= '\x7f' and <= '\x9f'): html.Append('\ufffd'); break;
                default: i += AppendScalar(text[i..]); break;
            }
        }
    }

    /// <summary>Appends one character, or a pair of surrogates; half a pair cannot be encoded and becomes U+FFFD.</summary>
    private int AppendScalar(ReadOnlySpan<char> text)
    {
        if (!char.IsSurrogate(text[0]))
        {
            html.Append(text[0]);
            return 0;
        }

        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            html.Append(text[..2]);
            return 1;
        }

        html.Append('\ufffd');
        return 0;
    }
}
