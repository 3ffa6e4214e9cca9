using System.Text;
using EmbedArchive.Html;

namespace EmbedArchive.Detect.Quotes;

/// <summary>
/// What stands inside the markup of one embed: its text with line breaks, its links, and what elements with classes hold. Read once, bounded, without a tree.
/// </summary>
internal sealed class QuoteMarkup
{
    /// <summary>More than any embed holds; the rest is not read.</summary>
    private const int Longest = 64 * 1024;

    private readonly StringBuilder text = new();
    private readonly List<QuotedLink> links = [];
    private readonly List<(string Classes, int Start, int End)> classed = [];
    private readonly List<(string Name, string Classes, string? Address, int Start)> open = [];

    internal QuoteMarkup(ReadOnlySpan<char> html)
    {
        var scanner = new HtmlScanner(html.Length > Longest ? html[..Longest] : html);
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case HtmlTokenKind.StartTag: Open(ref scanner); break;
                case HtmlTokenKind.EndTag: Close(scanner.Name, scanner.Traits); break;
                case HtmlTokenKind.Text when !scanner.IsRawText: AppendText(scanner.DecodeText()); break;
            }
        }

        while (open.Count > 0) CloseLast();
        Text = text.ToString();
    }

    /// <summary>The visible text, white space collapsed; a line break is <c>\n</c>, a paragraph's end <c>\n\n</c>.</summary>
    internal string Text { get; }

    internal IReadOnlyList<QuotedLink> Links => links;

    /// <summary>The language of the first element that declares one.</summary>
    internal string? Lang { get; private set; }

    /// <summary>The machine-readable time of the first <c>time</c> element.</summary>
    internal string? Time { get; private set; }

    /// <summary>The alternative text of the first picture that has one.</summary>
    internal string? PictureText { get; private set; }

    /// <summary>The text of the first element with the class; null when there is none.</summary>
    internal string? TextOf(string className)
    {
        foreach (var (classes, start, end) in classed)
            if (classes.Split(' ').Contains(className, StringComparer.OrdinalIgnoreCase)) return Text[start..Math.Max(start, end)].Trim();
        return null;
    }

    internal string TextOf(QuotedLink link) => Text[link.Start..Math.Max(link.Start, link.End)].Trim();

    private void Open(ref HtmlScanner scanner)
    {
        var traits = scanner.Traits;
        if ((traits & ElementTraits.LineBreak) != 0) { Break("\n"); return; }
        var isBlock = (traits & ElementTraits.Inline) == 0;
        if (isBlock) Break("\n\n");
        var (classes, address) = ("", (string?)null);
        foreach (var attribute in scanner.Attributes)
        {
            if (attribute.NameIs("class")) classes = attribute.DecodeValue();
            else if (attribute.NameIs("href")) address ??= attribute.DecodeValue();
            else if (attribute.NameIs("lang")) Lang ??= attribute.DecodeValue();
            else if (attribute.NameIs("datetime")) Time ??= attribute.DecodeValue();
            else if (attribute.NameIs("alt") && attribute.RawValue.Length > 0) PictureText ??= attribute.DecodeValue();
        }

        if ((traits & ElementTraits.Void) != 0) return;
        if (address is null && classes.Length == 0) return;
        if (open.Count == 32) CloseLast();
        open.Add((scanner.Name.ToString().ToLowerInvariant(), classes, address, text.Length));
    }

    private void Close(ReadOnlySpan<char> name, ElementTraits traits)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(open[i].Name, StringComparison.OrdinalIgnoreCase)) continue;
            while (open.Count > i) CloseLast();
            break;
        }

        if ((traits & ElementTraits.Inline) == 0) Break("\n\n");
    }

    private void CloseLast()
    {
        var (_, classes, address, start) = open[^1];
        open.RemoveAt(open.Count - 1);
        if (address is not null) links.Add(new(address, classes, Math.Min(start, text.Length), text.Length));
        if (classes.Length > 0) classed.Add((classes, Math.Min(start, text.Length), text.Length));
    }

    private void AppendText(string characters)
    {
        foreach (var c in characters)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private void Break(string breaks)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length == 0) return;
        var have = text[^1] != '\n' ? 0 : text.Length > 1 && text[^2] == '\n' ? 2 : 1;
        if (breaks.Length == 1 && have < 2) text.Append('\n');
        else if (breaks.Length == 2) text.Append('\n', 2 - have);
    }
}
