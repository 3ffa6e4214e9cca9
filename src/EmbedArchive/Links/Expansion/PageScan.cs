using System.Net;

namespace EmbedArchive.Links;

/// <summary>
/// Reads the head of a page for redirects and for what stands in the way. Not a parser: one pass over tags, comments and raw text, which
/// is what HTML's own rules need here, linear whatever the page is. <c>noscript</c> is read, as no script is run.
/// </summary>
internal ref struct PageScan(ReadOnlySpan<char> html)
{
    /// <summary>How much of a page is read; redirect pages are short.</summary>
    internal const int MaxLength = 256 * 1024;

    // Elements whose content is text for other readers (HTML standard, raw text and RCDATA), and templates, which do nothing.
    private static readonly string[] RawElements = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "template", "svg"];

    private readonly ReadOnlySpan<char> _html = html.Length > MaxLength ? html[..MaxLength] : html;
    private readonly PageReading _page = new();
    private int _at;

    internal static PageReading Read(ReadOnlySpan<char> html)
    {
        var scan = new PageScan(html);
        return scan.Read();
    }

    private PageReading Read()
    {
        while (_at < _html.Length)
        {
            var tag = _html[_at..].IndexOf('<');
            if (tag != 0)
            {
                var length = tag < 0 ? _html.Length - _at : tag;
                _page.AddText(_html.Slice(_at, length), counts: true);
                _at += length;
                continue;
            }
            var rest = _html[_at..];
            if (rest.StartsWith("<!--")) SkipTo(2, "-->"); // <!--> is a whole comment
            else if (rest.Length > 1 && (rest[1] is '!' or '?')) SkipTo(2, ">");
            else if (rest.Length > 1 && char.IsAsciiLetter(rest[1])) ReadTag();
            else if (rest.Length > 2 && rest[1] == '/' && char.IsAsciiLetter(rest[2])) SkipTo(2, ">");
            else
            {
                _page.AddText("<", counts: true);
                _at++;
            }
        }
        return _page;
    }

    private void SkipTo(int from, string end)
    {
        var rest = _html[Math.Min(_at + from, _html.Length)..];
        var found = rest.IndexOf(end);
        _at = found < 0 ? _html.Length : _at + from + found + end.Length;
    }

    private void ReadTag()
    {
        var tag = new TagReader(_html[(_at + 1)..]);
        _at += 1 + tag.Length;
        var name = tag.Name;
        if (Is(name, "meta")) ReadMeta(tag);
        else if (Is(name, "base") && _page.Base is null && tag.Value("href", out var href)) _page.Base = WebUtility.HtmlDecode(href.ToString());
        else if (Is(name, "html")) _page.IsAmp = tag.Value("amp", out _) || tag.Value("\u26A1", out _);
        else if (Is(name, "link") && _page.Canonical is null && tag.Value("rel", out var rel) && Is(rel.Trim(), "canonical") && tag.Value("href", out var canonical))
            _page.Canonical = WebUtility.HtmlDecode(canonical.ToString());
        else if (Is(name, "body") && tag.Value("onload", out var handler)) ReadScript(WebUtility.HtmlDecode(handler.ToString()));
        else if (Is(name, "a") && _page.Anchors.Count < PageReading.MaxAnchors && tag.Value("href", out var link))
            _page.Anchors.Add(new(WebUtility.HtmlDecode(link.ToString()), tag.Text.ToString().ToLowerInvariant()));
        foreach (var element in RawElements)
            if (Is(name, element)) ReadRaw(element, tag);
    }

    private readonly void ReadMeta(in TagReader tag)
    {
        if (_page.Refresh is not null || !tag.Value("http-equiv", out var kind) || !Is(kind.Trim(), "refresh") || !tag.Value("content", out var content)) return;
        _page.Refresh = RefreshDirective.Read(WebUtility.HtmlDecode(content.ToString()));
        _page.RefreshBase = _page.Base;
    }

    private void ReadRaw(string element, in TagReader tag)
    {
        var rest = _html[_at..];
        var end = EndOf(rest, element);
        var content = rest[..end];
        _at += end;
        if (element == "title") _page.AddText(content, counts: false);
        if (element == "script" && !tag.Value("src", out _) && IsRun(tag)) ReadScript(content);
    }

    private readonly void ReadScript(ReadOnlySpan<char> script)
    {
        if (_page.ScriptTarget is not null) return;
        _page.ScriptTarget = ScriptRedirect.Find(script, out var computed, out var mentioned);
        _page.HasComputedScript |= computed;
        _page.ScriptMention ??= mentioned;
    }

    // A script of another type is data (HTML standard, "prepare the script element").
    private static bool IsRun(in TagReader tag) => !tag.Value("type", out var type) || type.Trim().IsEmpty || Is(type.Trim(), "module")
        || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type.Contains("ecmascript", StringComparison.OrdinalIgnoreCase);

    private static int EndOf(ReadOnlySpan<char> rest, string element)
    {
        var end = rest.IndexOf("</" + element, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? rest.Length : end;
    }

    private static bool Is(ReadOnlySpan<char> name, string element) => name.Equals(element, StringComparison.OrdinalIgnoreCase);
}
