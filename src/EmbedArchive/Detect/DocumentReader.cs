using EmbedArchive.Detect.Carriers;
using EmbedArchive.Detect.Flattened;
using EmbedArchive.Detect.Marks;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect;

/// <summary>
/// Reads one document in one forward pass: hands every element that may be an embed to the carriers when it ends, and its visible text to those that look
/// at text. Keeps no tree, only the few elements that may be embeds, so depth costs nothing.
/// </summary>
internal ref struct DocumentReader
{
    private const int MostOpen = 16;

    /// <summary>An embed's markup is shorter; an element that is longer is judged by its start tag.</summary>
    private const int LongestElement = 128 * 1024;

    /// <summary>How far behind a player the line that credits its author is looked for.</summary>
    private const int LongestCredit = 2048;

    private readonly ReadOnlySpan<char> html;
    private readonly DetectionRun run;
    private readonly DocumentPlace place;
    private HtmlScanner scanner;
    private List<OpenElement>? open;
    private OrdinaryHosts ordinary;
    private ScriptKind script;
    private int noscript;
    private int templates;

    internal DocumentReader(ReadOnlySpan<char> html, DetectionRun run, DocumentPlace place)
    {
        this.html = html;
        this.run = run;
        this.place = place;
        scanner = new(html);
    }

    internal void Read()
    {
        using var text = new VisibleText();
        Read(text);
    }

    /// <summary>Reads the document and leaves its visible text behind.</summary>
    internal void Read(VisibleText text)
    {
        var writer = new VisibleTextWriter(text);
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case HtmlTokenKind.StartTag: OpenTag(writer); break;
                case HtmlTokenKind.EndTag: CloseTag(writer); break;
                case HtmlTokenKind.Text: ReadText(writer); break;
                case HtmlTokenKind.Comment: ReadComment(); break;
            }
        }

        while (open is { Count: > 0 }) End(open.Count - 1, html.Length, html.Length);
        writer.EndBlock();
        TextCarriers.Read(text, place, run);
        FlattenedPosts.Read(html, text, place, run);
    }

    private void OpenTag(VisibleTextWriter writer)
    {
        var name = scanner.Name;
        var traits = ElementNames.Of(name);
        writer.Open(name, traits, scanner.Span);
        if (open is { Count: > 0 }) Nest(name);
        if ((traits & ElementTraits.PassedOver) != 0) return;
        if (name.Length == 8 && scanner.NameIs("noscript")) noscript++;
        else if (name.Length == 8 && scanner.NameIs("template")) templates++;
        else if (name.Length == 6 && scanner.NameIs("script")) script = ScriptKinds.Of(scanner);
        else if (name.Length == 5 && scanner.NameIs("param")) ReadParameter();
        if (name.Length == 1 && (name[0] | 0x20) == 'a' && place.Depth == 0) ReadLink();
        if (!IsCandidate()) return;

        var element = new OpenElement
        {
            Element = new(name.ToString(), scanner.Attributes),
            StartTag = scanner.Span,
            InNoscript = noscript > 0,
            InTemplate = templates > 0,
            FindingsBefore = run.Findings.Count,
        };
        open ??= [];
        if (open.Count == MostOpen) End(0, open[0].StartTag.End, open[0].StartTag.End);
        open.Add(element);
        if ((traits & ElementTraits.Void) != 0) End(open.Count - 1, scanner.Span.End, scanner.Span.End);
    }

    private readonly bool IsCandidate()
    {
        var name = scanner.Name;
        var marks = run.Catalog.Marks;
        if (marks.Tags.Contains(name) || IsFrame(name)) return true;
        foreach (var attribute in scanner.Attributes)
        {
            if (attribute.NameIs("class")) { if (HasMarkedClass(attribute.RawValue, marks)) return true; }
            else if (attribute.RawValue.Length > 0 && (marks.Attributes.Contains(attribute.Name) || AttributeCarrier.IsLoaded(attribute, run.Catalog))) return true;
            else if (NamedFacade.IsService(attribute.Name)) return true;
        }

        return script != ScriptKind.None && scanner.NameIs("script") && HasKnownSource();
    }

    private static bool HasMarkedClass(ReadOnlySpan<char> classes, MarkIndex marks)
    {
        while (!classes.IsEmpty)
        {
            var length = 0;
            while (length < classes.Length && classes[length] > ' ') length++;
            if (marks.Classes.Contains(classes[..length])) return true;
            classes = classes[Math.Min(length + 1, classes.Length)..];
        }

        return false;
    }

    private static bool IsFrame(ReadOnlySpan<char> name) => name.Length switch
    {
        5 => (name[0] | 0x20) is 'f' or 'e' or 'v' or 'a' && FrameCarrier.IsFrame(name.ToString().ToLowerInvariant()),
        6 => (name[0] | 0x20) is 'i' or 'o' && FrameCarrier.IsFrame(name.ToString().ToLowerInvariant()),
        > 8 => (name[0] | 0x20) is 'a' or 'b' && FrameCarrier.IsFrame(name.ToString().ToLowerInvariant()),
        _ => false,
    };

    private readonly bool HasKnownSource() =>
        scanner.TryGetAttribute("src", out ReadOnlySpan<char> source) && CarriedAddress.IsKnown(source, run.Catalog);

    private void CloseTag(VisibleTextWriter writer)
    {
        var name = scanner.Name;
        writer.Close(name, ElementNames.Of(name));
        if (name.Length == 8 && scanner.NameIs("noscript")) noscript = Math.Max(0, noscript - 1);
        else if (name.Length == 8 && scanner.NameIs("template")) templates = Math.Max(0, templates - 1);
        else if (name.Length == 6 && scanner.NameIs("script")) script = ScriptKind.None;
        if (open is not { Count: > 0 }) return;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(open[i].Element.Name, StringComparison.OrdinalIgnoreCase)) continue;
            if (open[i].Nested > 0)
            {
                open[i].Nested--;
                continue;
            }

            while (open.Count > i) End(open.Count - 1, scanner.Span.Start, scanner.Span.End);
            break;
        }
    }

    // A start tag of the same name nests in the open elements; a new paragraph or link ends the open one (WHATWG HTML 13.2.6.4.7).
    private void Nest(ReadOnlySpan<char> name)
    {
        for (var i = open!.Count - 1; i >= 0 && i < open.Count; i--)
        {
            var outer = open[i];
            if (scanner.Span.Start - outer.StartTag.End > LongestElement) End(i, outer.StartTag.End, outer.StartTag.End);
            else if (!name.Equals(outer.Element.Name, StringComparison.OrdinalIgnoreCase)) continue;
            else if (outer.Element.Name is "p" or "a") End(i, scanner.Span.Start, scanner.Span.Start);
            else outer.Nested++;
        }
    }

    private readonly void End(int index, int innerEnd, int end)
    {
        var element = open![index];
        open.RemoveAt(index);
        var innerStart = Math.Min(element.StartTag.End, innerEnd);
        var island = new Island
        {
            Element = element.Element,
            Inner = html[innerStart..innerEnd],
            Following = html.Slice(end, Math.Min(html.Length - end, LongestCredit)),
            Local = TextSpan.FromBounds(element.StartTag.Start, Math.Max(end, element.StartTag.End)),
            Place = place,
            InNoscript = element.InNoscript,
            InTemplate = element.InTemplate,
        };
        ElementCarriers.Read(island, element.FindingsBefore, run);
    }

    private readonly void ReadParameter()
    {
        if (open is not { Count: > 0 } || open[^1].Element.Name != "object") return;
        if (!scanner.TryGetAttribute("name", out HtmlAttribute name) || !scanner.TryGetAttribute("value", out HtmlAttribute value)) return;
        open[^1].Element.Add("param." + name.DecodeValue().ToLowerInvariant(), value.DecodeValue());
    }

    private void ReadLink()
    {
        if (!scanner.TryGetAttribute("href", out HtmlAttribute href) || !LinkSightings.IsWorthReading(href.RawValue)) return;
        if (ordinary.Holds(html, href.ValueSpan) || !LinkSightings.IsNotable(href.RawValue)) return;
        if (LinkSightings.IsOwnShortAddress(scanner.Attributes)) return;
        run.Add(new LinkSighting(href.DecodeValue().Trim(), LinkPlace.Href, place.SpanOf(href.ValueSpan)));
    }

    private readonly void ReadText(VisibleTextWriter writer)
    {
        if (!scanner.IsRawText)
        {
            var visible = scanner.Text.TrimStart();
            if (visible.IsEmpty) writer.AddSpace(scanner.ContentSpan.Start);
            else if (MarkupText.IsBase64(visible)) ReadInner(scanner.Text.ToString(), EmbedForm.Consent);
            else writer.Add(scanner.Text, scanner.ContentSpan.Start);
            return;
        }

        if (scanner.TextMode == HtmlTextMode.ScriptData) ReadScript();
        else if (scanner.TextMode == HtmlTextMode.RcData && MarkupText.IsParked(scanner.Text)) ReadInner(scanner.DecodeText(), EmbedForm.Consent);
        else if (open is [.., { Element.Name: "iframe" }] && MarkupText.HasMarkup(scanner.Text)) ReadInner(scanner.Text.ToString(), null);
    }

    private readonly void ReadScript()
    {
        var form = noscript > 0 ? EmbedForm.Noscript : place.Form ?? EmbedForm.Script;
        switch (script)
        {
            case ScriptKind.Program:
                run.Catalog.Calls.Read(scanner.Text, place.SpanOf(scanner.Span), form, run);
                PageState.Read(scanner.Text, isProgram: true, scanner.Span, place, run);
                break;
            case ScriptKind.State:
                PageState.Read(scanner.Text, isProgram: false, scanner.Span, place, run);
                break;
            case ScriptKind.Template when MarkupText.IsParked(scanner.Text):
                ReadInner(scanner.Text.ToString(), EmbedForm.Consent);
                break;
        }
    }

    private void ReadComment()
    {
        if (scanner.Text.StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            // A feed's CDATA section is a comment to HTML; what it holds is read as the markup it is.
            scanner.SkipTo(scanner.Span.Start + "<![CDATA[".Length);
            return;
        }

        BlockComment.Read(scanner.Text, place.SpanOf(scanner.Span), run);
    }

    private readonly void ReadInner(string parked, EmbedForm? form)
    {
        if (place.CanGoDeeper && MarkupText.Unfold(parked) is { } inner) new DocumentReader(inner, run, place.Inside(scanner.Span, form)).Read();
    }
}
