using EmbedArchive.Detect.Carriers;
using EmbedArchive.Detect.Flattened;
using EmbedArchive.Detect.Text;
using EmbedArchive.Html;

namespace EmbedArchive.Detect;

/// <summary>
/// Reads one document in one forward pass: hands every element that may be an embed to the carriers when it ends, and its visible text to those that look
/// at text. Keeps no tree, only the few elements that may be embeds, so depth costs nothing.
/// </summary>
internal ref struct DocumentReader
{
    private readonly string html;
    private readonly DetectionRun run;
    private readonly DocumentPlace place;
    private HtmlScanner scanner;
    private OpenElements open;
    private ScriptKind script;
    private int noscript;
    private int templates;
    private SeenClasses classes;

    internal DocumentReader(string html, DetectionRun run, DocumentPlace place)
    {
        this.html = html;
        this.run = run;
        this.place = place;
        scanner = new(html);
        open = new(html, run, place);
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

        open.EndAll();
        writer.EndBlock();
        TextCarriers.Read(text, place, run);
        FlattenedPosts.Read(html, text, place, run);
    }

    private void OpenTag(VisibleTextWriter writer)
    {
        var traits = scanner.Traits;
        writer.Open(traits, scanner.Span);
        open.Nest(scanner.Name, scanner.Span.Start);
        if ((traits & ElementTraits.PassedOver) != 0) return;
        if ((traits & ElementTraits.Followed) != 0) Follow(traits, 1);
        if ((traits & ElementTraits.Anchor) != 0 && place.Depth == 0) ReadLink();
        if (!Candidates.Contains(html, scanner, run.Catalog, ref classes) && !HasKnownSource()) return;
        open.Add(new()
        {
            Element = new(html, scanner),
            StartTag = scanner.Span,
            InNoscript = noscript > 0,
            InTemplate = templates > 0,
            FindingsBefore = run.Findings.Count,
        }, isVoid: (traits & ElementTraits.Void) != 0);
    }

    private void CloseTag(VisibleTextWriter writer)
    {
        writer.Close(scanner.Traits);
        if ((scanner.Traits & ElementTraits.Followed) != 0) Follow(scanner.Traits, -1);
        open.Close(scanner.Name, scanner.Span);
    }

    private void Follow(ElementTraits traits, int step)
    {
        if ((traits & ElementTraits.Noscript) != 0) noscript = Math.Max(0, noscript + step);
        else if ((traits & ElementTraits.Template) != 0) templates = Math.Max(0, templates + step);
        else if ((traits & ElementTraits.Script) != 0) script = step > 0 ? ScriptKinds.Of(scanner) : ScriptKind.None;
        else if (step > 0) ReadParameter();
    }

    private readonly bool HasKnownSource() =>
        script != ScriptKind.None && (scanner.Traits & ElementTraits.Script) != 0
        && scanner.TryGetAttribute("src", out ReadOnlySpan<char> source) && CarriedAddress.IsKnown(source, run.Catalog);

    private readonly void ReadParameter()
    {
        if (open.Innermost?.Element is not { Name: "object" } element) return;
        if (!scanner.TryGetAttribute("name", out HtmlAttribute name) || !scanner.TryGetAttribute("value", out HtmlAttribute value)) return;
        element.Add("param." + name.DecodeValue().ToLowerInvariant(), value.DecodeValue());
    }

    private void ReadLink()
    {
        if (!scanner.TryGetAttribute("href", out HtmlAttribute href) || !LinkSightings.IsWorthReading(href.RawValue)) return;
        if (!LinkSightings.IsNotable(href.RawValue) || LinkSightings.IsOwnShortAddress(scanner.Attributes)) return;
        run.Add(new LinkSighting(href.DecodeValue().Trim(), LinkPlace.Href, place.SpanOf(href.ValueSpan)));
    }

    private readonly void ReadText(VisibleTextWriter writer)
    {
        if (scanner.IsRawText) ReadRawText();
        else if (HtmlCharacters.IsBlank(scanner.Text)) writer.AddSpace(scanner.ContentSpan.Start);
        else if (scanner.Text.Length >= MarkupText.ShortestBase64 && MarkupText.IsBase64(scanner.Text.TrimStart())) ReadInner(scanner.Text.ToString(), EmbedForm.Consent);
        else writer.Add(scanner.Text, scanner.ContentSpan.Start);
    }

    private readonly void ReadRawText()
    {
        if (scanner.TextMode == HtmlTextMode.ScriptData) ReadScript();
        else if (scanner.TextMode == HtmlTextMode.RcData && MarkupText.IsParked(scanner.Text)) ReadInner(scanner.DecodeText(), EmbedForm.Consent);
        else if (open.Innermost?.Element.Name == "iframe" && MarkupText.HasMarkup(scanner.Text)) ReadInner(scanner.Text.ToString(), null);
    }

    private readonly void ReadScript()
    {
        var form = noscript > 0 ? EmbedForm.Noscript : place.Form ?? EmbedForm.Script;
        switch (script)
        {
            case ScriptKind.Program when run.Catalog.Calls.MayStandIn(scanner.Text):
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
