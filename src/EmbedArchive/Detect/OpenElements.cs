using EmbedArchive.Detect.Carriers;

namespace EmbedArchive.Detect;

/// <summary>The elements of a document that may be embeds and have not ended yet: the only ones that are kept. Each goes to the carriers when it ends.</summary>
internal ref struct OpenElements(ReadOnlySpan<char> html, DetectionRun run, DocumentPlace place)
{
    private const int Most = 16;

    /// <summary>An embed's markup is shorter; an element that is longer is judged by its start tag.</summary>
    private const int LongestElement = 128 * 1024;

    /// <summary>How far behind a player the line that credits its author is looked for.</summary>
    private const int LongestCredit = 2048;

    private readonly ReadOnlySpan<char> html = html;
    private List<OpenElement>? open;

    /// <summary>The element opened last; null when none is open.</summary>
    internal readonly OpenElement? Innermost => open is [.., var last] ? last : null;

    internal void Add(OpenElement element, bool isVoid)
    {
        open ??= [];
        if (open.Count == Most) End(0, open[0].StartTag.End, open[0].StartTag.End);
        open.Add(element);
        if (isVoid) End(open.Count - 1, element.StartTag.End, element.StartTag.End);
    }

    /// <summary>Notes a start tag: one of the same name nests in the open elements; a new paragraph or link ends the open one (WHATWG HTML 13.2.6.4.7).</summary>
    internal readonly void Nest(ReadOnlySpan<char> name, int start)
    {
        if (open is null) return;
        for (var i = open.Count - 1; i >= 0 && i < open.Count; i--)
        {
            var outer = open[i];
            if (start - outer.StartTag.End > LongestElement) End(i, outer.StartTag.End, outer.StartTag.End);
            else if (!outer.IsCalled(name)) continue;
            else if (outer.Element.Name is "p" or "a") End(i, start, start);
            else outer.Nested++;
        }
    }

    /// <summary>Notes an end tag.</summary>
    internal readonly void Close(ReadOnlySpan<char> name, TextSpan tag)
    {
        if (open is null) return;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!open[i].IsCalled(name)) continue;
            if (open[i].Nested > 0)
            {
                open[i].Nested--;
                continue;
            }

            while (open.Count > i) End(open.Count - 1, tag.Start, tag.End);
            break;
        }
    }

    /// <summary>The document ends.</summary>
    internal readonly void EndAll()
    {
        while (open is { Count: > 0 }) End(open.Count - 1, html.Length, html.Length);
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
}
