using EmbedArchive.Html;

namespace EmbedArchive.Links;

/// <summary>
/// Reads the head of a page for redirects and for what stands in the way: the tokens of a page, no tree, linear whatever the page is.
/// <c>noscript</c> is read, as no script is run; templates do nothing and are not, nor are drawings.
/// </summary>
internal ref struct PageScan(ReadOnlySpan<char> html)
{
    /// <summary>How much of a page is read; redirect pages are short.</summary>
    internal const int MaxLength = 256 * 1024;

    private readonly ReadOnlySpan<char> _html = html.Length > MaxLength ? html[..MaxLength] : html;
    private readonly PageReading _page = new();
    private HtmlScanner _scanner = new(html.Length > MaxLength ? html[..MaxLength] : html);
    private int _templates;
    private bool _isRun;

    internal static PageReading Read(ReadOnlySpan<char> html)
    {
        var scan = new PageScan(html);
        return scan.Read();
    }

    private PageReading Read()
    {
        while (_scanner.Read())
        {
            var isTemplate = _scanner.NameIs("template");
            if (_scanner.Kind == HtmlTokenKind.StartTag && isTemplate) _templates++;
            else if (_scanner.Kind == HtmlTokenKind.EndTag && isTemplate && _templates > 0) _templates--;
            else if (_templates > 0 || _scanner.IsForeign) continue;
            else if (_scanner.Kind == HtmlTokenKind.Text) ReadText();
            else if (_scanner.Kind == HtmlTokenKind.StartTag) ReadTag();
        }
        return _page;
    }

    private void ReadText()
    {
        switch (_scanner.TextMode)
        {
            case HtmlTextMode.Data or HtmlTextMode.PlainText: _page.AddText(_scanner.Text, counts: true); break;
            case HtmlTextMode.RcData: _page.AddText(_scanner.Text, counts: false); break;
            case HtmlTextMode.ScriptData when _isRun: ReadScript(_scanner.Text); break;
        }
    }

    private void ReadTag()
    {
        if (_scanner.NameIs("script")) _isRun = !_scanner.TryGetAttribute("src", out HtmlAttribute _) && IsRun();
        else if (_scanner.NameIs("meta")) ReadMeta();
        else if (_scanner.NameIs("base") && _page.Base is null && Value("href") is { } href) _page.Base = href;
        else if (_scanner.NameIs("html")) _page.IsAmp |= IsAmp();
        else if (_scanner.NameIs("link") && _page.Canonical is null && Is(Value("rel")?.Trim(), "canonical") && Value("href") is { } canonical) _page.Canonical = canonical;
        else if (_scanner.NameIs("body") && Value("onload") is { } handler) ReadScript(handler);
        else if (_scanner.NameIs("a") && _page.Anchors.Count < PageReading.MaxAnchors && Value("href") is { } link) _page.Anchors.Add(new(link, AttributesAsWritten()));
    }

    private readonly void ReadMeta()
    {
        if (_page.Refresh is not null || !Is(Value("http-equiv"), "refresh") || Value("content") is not { } content) return;
        _page.Refresh = RefreshDirective.Read(content);
        _page.RefreshBase = _page.Base;
    }

    private readonly void ReadScript(ReadOnlySpan<char> script)
    {
        if (_page.ScriptTarget is not null) return;
        _page.ScriptTarget = ScriptRedirect.Find(script, out var computed, out var mentioned);
        _page.HasComputedScript |= computed;
        _page.ScriptMention ??= mentioned;
    }

    // A script of another type is data (HTML standard, "prepare the script element").
    private readonly bool IsRun() => Value("type")?.Trim() is not { Length: > 0 } type || Is(type, "module")
        || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type.Contains("ecmascript", StringComparison.OrdinalIgnoreCase);

    private readonly string? Value(string name) => _scanner.TryGetAttribute(name, out HtmlAttribute attribute) ? attribute.DecodeValue() : null;

    private readonly bool IsAmp()
    {
        for (var all = _scanner.Attributes; all.MoveNext();)
            if (Is(_html[all.Place.NameStart..all.Place.NameEnd].ToString(), "amp") || _html[all.Place.NameStart..all.Place.NameEnd] is "\u26A1") return true;
        return false;
    }

    private readonly string AttributesAsWritten() => _html[_scanner.ContentSpan.End.._scanner.Span.End].TrimEnd('>').ToString().ToLowerInvariant();

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
