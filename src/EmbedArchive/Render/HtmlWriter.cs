using System.Text;

namespace EmbedArchive.Render;

/// <summary>
/// Writes HTML piece by piece. Names of tags and attributes are our own literals; every value passes one of the two encoders here, so no
/// foreign text can become markup. Attribute values always stand in double quotes.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();

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

    public override string ToString() => html.ToString();

    private void Encode(ReadOnlySpan<char> text, bool attribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var plain = PlainLength(text[i..]);
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

    /// <summary>How many characters stand at the start that are written as they are.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is >= ' ' and not ('&' or '<' or '>' or '"' or (>= '\x7f' and <= '\x9f') or (>= '\ud800' and <= '\udfff'))) length++;
        return length;
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
