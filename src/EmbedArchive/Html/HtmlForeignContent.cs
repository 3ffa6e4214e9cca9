using System.Text;

namespace EmbedArchive.Html;

/// <summary>
/// Whether the scanner stands inside SVG or MathML, where <c>style</c>, <c>title</c> and <c>script</c> hold markup and CDATA sections exist
/// (WHATWG HTML 13.2.6.5). Only the elements that change the answer are kept, four bits each and 32 deep: bounded whatever the nesting.
/// </summary>
internal struct HtmlForeignContent
{
    private const int MostFrames = 32;

    private UInt128 frames;
    private int depth;

    private enum Frame : byte
    {
        None,
        Svg,
        Math,
        // Below: integration points, foreign elements whose content is HTML again.
        Title,
        Desc,
        MathToken,
        ForeignObject,
        AnnotationXml,
    }

    /// <summary>Whether the next start tag makes a foreign element.</summary>
    internal readonly bool IsForeign => Top is Frame.Svg or Frame.Math;

    /// <summary>Whether anything foreign is open at all.</summary>
    internal readonly bool IsInside => depth > 0;

    /// <summary>Whether <c>&lt;![CDATA[</c> opens a section here.</summary>
    internal readonly bool HasCData => depth > 0 && Top < Frame.ForeignObject;

    private readonly Frame Top => depth == 0 ? Frame.None : (Frame)(byte)(frames & 15);

    /// <summary>Notes a start tag.</summary>
    /// <returns>Whether its element is an HTML one.</returns>
    internal bool Open(ReadOnlySpan<char> name, HtmlAttributes attributes, bool selfClosing)
    {
        var html = !IsForeign;
        if (IsForeign && BreaksOut(name, attributes))
        {
            while (IsForeign) Pop();
            return true;
        }

        var frame = FrameOf(name);
        var opens = frame switch
        {
            Frame.None => false,
            // An svg inside math is a MathML element of that name, and the other way round.
            Frame.Svg => Top != Frame.Math,
            Frame.Math => Top != Frame.Svg,
            Frame.Title or Frame.Desc or Frame.ForeignObject => Top == Frame.Svg,
            Frame.AnnotationXml => Top == Frame.Math && HoldsHtml(attributes),
            _ => Top == Frame.Math,
        };
        if (opens && !selfClosing && depth < MostFrames)
        {
            frames = frames << 4 | (byte)frame;
            depth++;
        }

        return html && !(opens && frame is Frame.Svg or Frame.Math);
    }

    /// <summary>Notes an end tag.</summary>
    internal void Close(ReadOnlySpan<char> name)
    {
        var frame = FrameOf(name);
        if (frame == Frame.None)
        {
            // These two end tags stand for elements that they open: both break out of foreign content.
            if (Ascii.EqualsIgnoreCase(name, "p") || Ascii.EqualsIgnoreCase(name, "br")) while (IsForeign) Pop();
            return;
        }

        if (Top == frame)
        {
            Pop();
            return;
        }

        var run = frames;
        for (var i = 0; i < depth && (Frame)(byte)(run & 15) is Frame.Svg or Frame.Math; i++, run >>= 4)
        {
            if ((Frame)(byte)(run & 15) != frame) continue;
            for (; i >= 0; i--) Pop();
            return;
        }
    }

    private void Pop()
    {
        frames >>= 4;
        depth--;
    }

    private static Frame FrameOf(ReadOnlySpan<char> name) => name.Length switch
    {
        2 when Ascii.EqualsIgnoreCase(name, "mi") || Ascii.EqualsIgnoreCase(name, "mo")
            || Ascii.EqualsIgnoreCase(name, "mn") || Ascii.EqualsIgnoreCase(name, "ms") => Frame.MathToken,
        3 when Ascii.EqualsIgnoreCase(name, "svg") => Frame.Svg,
        4 when Ascii.EqualsIgnoreCase(name, "math") => Frame.Math,
        4 when Ascii.EqualsIgnoreCase(name, "desc") => Frame.Desc,
        5 when Ascii.EqualsIgnoreCase(name, "title") => Frame.Title,
        5 when Ascii.EqualsIgnoreCase(name, "mtext") => Frame.MathToken,
        13 when Ascii.EqualsIgnoreCase(name, "foreignobject") => Frame.ForeignObject,
        14 when Ascii.EqualsIgnoreCase(name, "annotation-xml") => Frame.AnnotationXml,
        _ => Frame.None,
    };

    private static bool HoldsHtml(HtmlAttributes attributes)
    {
        foreach (var attribute in attributes)
            if (attribute.NameIs("encoding"))
                return Ascii.EqualsIgnoreCase(attribute.RawValue, "text/html") || Ascii.EqualsIgnoreCase(attribute.RawValue, "application/xhtml+xml");
        return false;
    }

    private static bool BreaksOut(ReadOnlySpan<char> name, HtmlAttributes attributes)
    {
        if (Ascii.EqualsIgnoreCase(name, "font"))
        {
            foreach (var attribute in attributes)
                if (attribute.NameIs("color") || attribute.NameIs("face") || attribute.NameIs("size")) return true;
            return false;
        }

        Span<char> lower = stackalloc char[10];
        return name.Length <= lower.Length
            && Ascii.ToLower(name, lower, out var length) == System.Buffers.OperationStatus.Done
            && lower[..length] is "b" or "big" or "blockquote" or "body" or "br" or "center" or "code" or "dd" or "div" or "dl" or "dt" or "em"
                or "embed" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "head" or "hr" or "i" or "img" or "li" or "listing" or "menu"
                or "meta" or "nobr" or "ol" or "p" or "pre" or "ruby" or "s" or "small" or "span" or "strong" or "strike" or "sub" or "sup"
                or "table" or "tt" or "u" or "ul" or "var";
    }
}
