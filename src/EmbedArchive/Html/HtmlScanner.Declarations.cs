using System.Text;

namespace EmbedArchive.Html;

/// <summary>Comments, doctypes, CDATA sections: all that begins with <c>&lt;!</c>.</summary>
internal ref partial struct HtmlScanner
{
    private const string CDataOpening = "<![CDATA[";

    private void ReadDeclaration()
    {
        var rest = html[start..];
        if (rest.StartsWith("<!--")) ReadComment();
        else if (rest.Length >= 9 && Ascii.EqualsIgnoreCase(rest[2..9], "doctype")) ReadToBracket(HtmlTokenKind.Doctype, start + 9);
        else if (foreign.HasCData && rest.StartsWith(CDataOpening)) ReadCData(start + CDataOpening.Length);
        else ReadBogusComment(start + 2);
    }

    private void ReadComment()
    {
        var text = html;
        var from = start + 4;
        // An abrupt close leaves nothing inside; the dashes of the opening serve the closing here and nowhere else.
        if (text[from..].StartsWith(">") || text[from..].StartsWith("->"))
        {
            SetContent(HtmlTokenKind.Comment, from, from, text[from] == '>' ? from + 1 : from + 2);
            return;
        }

        // One search for both closings: two searches, one of them in vain to the end of the file, would be quadratic over many comments.
        for (var i = from; i < text.Length;)
        {
            var dashes = text[i..].IndexOf("--");
            if (dashes < 0) break;
            i += dashes;
            var tail = text[(i + 2)..];
            if (tail.StartsWith(">") || tail.StartsWith("!>"))
            {
                SetContent(HtmlTokenKind.Comment, from, i, i + (tail[0] == '>' ? 3 : 4));
                return;
            }

            i++;
        }

        var rest = text[from..];
        var begun = rest.EndsWith("--!") ? 3 : rest.EndsWith("--") ? 2 : rest.EndsWith("-") ? 1 : 0;
        SetContent(HtmlTokenKind.Comment, from, text.Length - begun, text.Length);
    }

    private void ReadCData(int from)
    {
        var length = html[from..].IndexOf("]]>");
        if (length < 0) SetContent(HtmlTokenKind.CData, from, html.Length, html.Length);
        else SetContent(HtmlTokenKind.CData, from, from + length, from + length + 3);
    }

    private void ReadBogusComment(int from) => ReadToBracket(HtmlTokenKind.Comment, from);

    private void ReadToBracket(HtmlTokenKind kind, int from)
    {
        // The bracket found last serves all that begin before it: declarations that are skipped, one after the other, would each search to the end of the file.
        if (from > bracket)
        {
            var length = html[from..].IndexOf('>');
            bracket = length < 0 ? html.Length : from + length;
        }

        SetContent(kind, from, bracket, Math.Min(bracket + 1, html.Length));
    }
}
