using System.Text;

namespace EmbedArchive.Links;

/// <summary>What matters of a page for the way of a link.</summary>
internal sealed class PageReading
{
    internal const int MaxAnchors = 200;
    private const int MaxText = 4000;
    private readonly StringBuilder _text = new();

    /// <summary>Where the page sends the reader by itself, raw.</summary>
    internal RefreshDirective? Refresh { get; set; }

    /// <summary>What addresses are resolved against, as it stood when <see cref="Refresh"/> was met; null without a base.</summary>
    internal string? RefreshBase { get; set; }

    /// <summary>The page's <c>base</c>, raw.</summary>
    internal string? Base { get; set; }

    /// <summary>A literal address that a script assigns to its location, raw.</summary>
    internal string? ScriptTarget { get; set; }

    /// <summary>Whether a script goes somewhere that only running it would tell.</summary>
    internal bool HasComputedScript { get; set; }

    /// <summary>The literal that a script would go to, in a function that something has to call; raw.</summary>
    internal string? ScriptMention { get; set; }

    /// <summary>The page's <c>rel=canonical</c>, raw.</summary>
    internal string? Canonical { get; set; }

    /// <summary>Whether the page calls itself an AMP copy of another one.</summary>
    internal bool IsAmp { get; set; }

    internal List<PageAnchor> Anchors { get; } = [];

    /// <summary>How many characters other than white space a reader sees.</summary>
    internal int TextLength { get; private set; }

    /// <summary>The beginning of the visible text, the title first, lower case.</summary>
    internal string Text => _text.ToString().ToLowerInvariant();

    internal void AddText(ReadOnlySpan<char> text, bool counts)
    {
        if (counts)
            foreach (var c in text)
                if (!char.IsWhiteSpace(c)) TextLength++;
        if (_text.Length < MaxText) _text.Append(text[..Math.Min(text.Length, MaxText - _text.Length)]).Append(' ');
    }
}
