using System.Diagnostics.CodeAnalysis;
using System.Text;
using static EmbedArchive.Html.HtmlCharacters;

namespace EmbedArchive.Html;

/// <summary>
/// Reads HTML forward, token by token, after the tokenization rules of the WHATWG standard (13.2.5): linear in the text, no allocation,
/// nothing thrown whatever the text. The spans of all tokens tile the text. Values are slices of the source: character references, NULs and line
/// ends stay as written.
/// <para>
/// The part of tree construction that decides how text is read is followed: raw text, RCDATA, script data, plaintext, and where SVG and MathML begin and
/// end. <c>noscript</c> and <c>template</c> hold markup: no script runs here.
/// </para>
/// </summary>
internal ref partial struct HtmlScanner
{
    private readonly ReadOnlySpan<char> html;
    private readonly bool followsTree;
    private ReadOnlySpan<char> rawName;
    private HtmlForeignContent foreign;
    private HtmlTextMode mode;
    private int start;
    private int next;
    private int contentStart;
    private int contentEnd;
    private AttributePlaces places;
    private int placed;
    private int further;
    private int bracket = -1;

    internal HtmlScanner(ReadOnlySpan<char> html)
    {
        this.html = html;
        followsTree = true;
    }

    /// <summary>The tokenizer alone, begun in some state: what the public tokenizer tests ask for. Tags change no state.</summary>
    /// <param name="html">The text.</param>
    /// <param name="mode">The state to begin in.</param>
    /// <param name="lastStartTag">The name whose end tag ends the raw text.</param>
    internal HtmlScanner(ReadOnlySpan<char> html, HtmlTextMode mode, ReadOnlySpan<char> lastStartTag)
    {
        this.html = html;
        this.mode = mode;
        rawName = lastStartTag;
    }

    internal HtmlTokenKind Kind { get; private set; }

    /// <summary>The whole token in the source.</summary>
    internal readonly TextSpan Span => TextSpan.FromBounds(start, next);

    /// <summary>The tag's name as written; empty for other tokens.</summary>
    internal readonly ReadOnlySpan<char> Name => Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag ? html[contentStart..contentEnd] : default;

    /// <summary>The content of a text, comment, doctype or CDATA section, as written; empty for tags.</summary>
    internal readonly ReadOnlySpan<char> Text =>
        Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag or HtmlTokenKind.Dropped ? default : html[contentStart..contentEnd];

    /// <summary>Where <see cref="Text"/> or <see cref="Name"/> stands in the source.</summary>
    internal readonly TextSpan ContentSpan => TextSpan.FromBounds(contentStart, contentEnd);

    /// <summary>How the text token was read.</summary>
    internal HtmlTextMode TextMode { get; private set; }

    /// <summary>Whether this is text in which tags mean nothing: the inside of a script, a style, an iframe, a title and the like.</summary>
    internal readonly bool IsRawText => TextMode != HtmlTextMode.Data;

    /// <summary>Whether the start tag is written as self-closing. In HTML that closes nothing; in SVG and MathML it does.</summary>
    internal bool IsSelfClosing { get; private set; }

    /// <summary>Whether the next tag stands inside SVG or MathML.</summary>
    internal readonly bool IsForeign => foreign.IsForeign;

    /// <summary>The attributes of the tag; none for other tokens.</summary>
    [UnscopedRef]
    internal readonly HtmlAttributes Attributes =>
        Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag ? new(html[..next], places[..placed], further) : default;

    /// <summary>What the tag's name tells; nothing for other tokens.</summary>
    internal ElementTraits Traits { get; private set; }

    internal readonly bool NameIs(ReadOnlySpan<char> lowerCaseAscii) => Ascii.EqualsIgnoreCase(Name, lowerCaseAscii);

    /// <summary>The first attribute of that name.</summary>
    internal readonly bool TryGetAttribute(ReadOnlySpan<char> lowerCaseName, out HtmlAttribute attribute)
    {
        for (var all = Attributes; all.MoveNext();)
        {
            attribute = new(html, all.Place);
            if (attribute.NameIs(lowerCaseName)) return true;
        }

        attribute = default;
        return false;
    }

    /// <summary>The raw value of the first attribute of that name.</summary>
    internal readonly bool TryGetAttribute(ReadOnlySpan<char> lowerCaseName, out ReadOnlySpan<char> rawValue)
    {
        var found = TryGetAttribute(lowerCaseName, out HtmlAttribute attribute);
        rawValue = found ? attribute.RawValue : default;
        return found;
    }

    /// <summary>The text with its character references decoded, where the text has any.</summary>
    internal readonly string DecodeText() =>
        Kind == HtmlTokenKind.Text && TextMode is HtmlTextMode.Data or HtmlTextMode.RcData ? CharacterReferences.Decode(Text, inAttribute: false) : Text.ToString();

    /// <summary>Goes on at an offset, as if markup began there.</summary>
    /// <param name="position">The offset; beyond the end it means the end.</param>
    internal void SkipTo(int position)
    {
        if (position < contentStart) bracket = -1;
        next = Math.Clamp(position, 0, html.Length);
        mode = HtmlTextMode.Data;
        foreign = default;
    }

    /// <summary>Moves to the next token; false at the end of the file.</summary>
    internal bool Read()
    {
        start = contentStart = contentEnd = next;
        TextMode = HtmlTextMode.Data;
        Traits = ElementTraits.None;
        IsSelfClosing = false;
        if (start >= html.Length)
        {
            Kind = HtmlTokenKind.None;
            return false;
        }

        if (mode != HtmlTextMode.Data && ReadRawText()) return true;
        if (html[start] != '<' || !ReadMarkup()) ReadText();
        return true;
    }

    private void ReadText()
    {
        var text = html;
        var end = start;
        do
        {
            var length = IndexOfNear(text[(end + 1)..], '<');
            end = length < 0 ? text.Length : end + 1 + length;
        }
        while (end < text.Length && !BeginsMarkup(text[end..]));
        SetContent(HtmlTokenKind.Text, start, end, end);
    }

    private static bool BeginsMarkup(ReadOnlySpan<char> text) =>
        text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?' || (text[1] == '/' && text.Length > 2));

    private bool ReadMarkup()
    {
        var text = html;
        var at = start + 1;
        if ((uint)at >= (uint)text.Length) return false;
        if (char.IsAsciiLetter(text[at])) ReadTag(HtmlTokenKind.StartTag, at);
        else if (text[at] == '/') return ReadEndMarkup(at + 1);
        else if (text[at] == '!') ReadDeclaration();
        else if (text[at] == '?') ReadBogusComment(at);
        else return false;
        return true;
    }

    private bool ReadEndMarkup(int at)
    {
        var text = html;
        if ((uint)at >= (uint)text.Length) return false;
        if (char.IsAsciiLetter(text[at])) ReadTag(HtmlTokenKind.EndTag, at);
        else if (text[at] == '>') SetContent(HtmlTokenKind.Dropped, start, start, at + 1);
        else ReadBogusComment(at);
        return true;
    }

    private void ReadTag(HtmlTokenKind kind, int nameStart)
    {
        var text = html;
        var at = nameStart;
        var key = default(ElementKey);
        do key.Add(text[at]);
        while ((uint)++at < (uint)text.Length && !EndsTagName(text[at]));
        var nameEnd = at;
        var count = 0;
        var from = at;
        for (; AttributePlace.TryNext(text, ref at, out var place); from = at)
        {
            if (count == AttributePlaces.Count) continue;
            places[count++] = place;
            further = at;
        }

        placed = count;
        if (at >= text.Length)
        {
            SetContent(HtmlTokenKind.Dropped, start, start, text.Length);
            return;
        }

        // A slash at the end of an unquoted value belongs to the value: only one that was skipped just now counts.
        IsSelfClosing = at > from && text[at - 1] == '/';
        if (count < AttributePlaces.Count) further = at;
        SetContent(kind, nameStart, nameEnd, at + 1);
        Traits = ElementNames.Of(key, text[nameStart..nameEnd]);
        if (followsTree) FollowTree();
    }

    private void SetContent(HtmlTokenKind kind, int from, int to, int end)
    {
        Kind = kind;
        contentStart = from;
        contentEnd = to;
        next = end;
    }
}
