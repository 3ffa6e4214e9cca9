namespace EmbedArchive.Html;

/// <summary>The script data states (WHATWG HTML 13.2.5.4 and 13.2.5.15 to 31).</summary>
internal ref partial struct HtmlScanner
{
    /// <summary>
    /// Where the end tag of the script begins. Behind <c>&lt;!--</c> a <c>&lt;script&gt;</c> nests once: its end tag does not end the script.
    /// </summary>
    // One search for the letter that begins both: hardly any stands in a program.
    private readonly int EndOfScript(int from)
    {
        var text = html;
        for (var i = from; i < text.Length;)
        {
            var found = text[i..].IndexOf('<');
            if (found < 0) break;
            i += found;
            var rest = text[i..];
            if (rest.StartsWith("</") && IsRawEndTag(i)) return i;
            if (!rest.StartsWith("<!--"))
            {
                i++;
                continue;
            }

            // From the dashes of the opening on: "<!-->" closes again at once.
            i = EndOfEscape(i + 2, out var endsScript);
            if (endsScript) return i;
        }

        return text.Length;
    }

    /// <summary>The script data escaped and double escaped states: up to behind <c>--&gt;</c>, or to the end tag that ends the script.</summary>
    private readonly int EndOfEscape(int from, out bool endsScript)
    {
        var text = html;
        var nested = false;
        for (var i = from; ; i++)
        {
            var found = text[i..].IndexOfAny('<', '-');
            if (found < 0) break;
            i += found;
            var rest = text[i..];
            if (rest[0] == '-')
            {
                if (!rest.StartsWith("-->")) continue;
                endsScript = false;
                return i + 3;
            }

            if (nested)
            {
                if (rest.StartsWith("</") && IsTag(rest[2..], "script")) nested = false;
            }
            else if (rest.StartsWith("</") && IsRawEndTag(i))
            {
                endsScript = true;
                return i;
            }
            else if (IsTag(rest[1..], "script"))
            {
                nested = true;
            }
        }

        endsScript = true;
        return text.Length;
    }
}
