using EmbedArchive.Html;

namespace EmbedArchive.Detect.Text;

/// <summary>Fills a <see cref="VisibleText"/> while a document is read: which block the text belongs to is told by the tags around it.</summary>
internal sealed class VisibleTextWriter(VisibleText text)
{
    private int links;
    private int samples;
    private int quotes;
    private TextBlockKind kind;

    internal bool InSample => samples > 0;

    internal void Open(ElementTraits traits, TextSpan tag)
    {
        if ((traits & ElementTraits.LineBreak) != 0)
        {
            text.AppendBreak(tag);
            return;
        }

        if ((traits & ElementTraits.Anchor) != 0) links++;
        var isBlock = (traits & ElementTraits.Inline) == 0;
        if (isBlock) EndBlock();
        if ((traits & ElementTraits.Sample) != 0) samples++;
        else if ((traits & ElementTraits.Quote) != 0) quotes++;
        if (isBlock) kind = KindOf(traits);
    }

    internal void Close(ElementTraits traits)
    {
        if ((traits & ElementTraits.Anchor) != 0) links = 0;
        if ((traits & (ElementTraits.Inline | ElementTraits.Sample)) == ElementTraits.Inline) return;
        EndBlock();
        if ((traits & ElementTraits.Sample) != 0) samples = Math.Max(0, samples - 1);
        else if ((traits & ElementTraits.Quote) != 0) quotes = Math.Max(0, quotes - 1);
        kind = TextBlockKind.Paragraph;
    }

    /// <summary>Adds a text token that is not white space alone, its character references decoded one by one so that every character keeps its place.</summary>
    internal void Add(ReadOnlySpan<char> raw, int source)
    {
        if (!raw.Contains('&'))
        {
            text.AppendVisible(raw, source, raw.Length, links > 0);
            return;
        }

        Span<char> decoded = stackalloc char[4];
        while (!raw.IsEmpty)
        {
            var ampersand = raw.IndexOf('&');
            var plain = ampersand < 0 ? raw.Length : ampersand;
            text.Append(raw[..plain], source, plain, links > 0);
            raw = raw[plain..];
            source += plain;
            if (raw.IsEmpty) return;
            var consumed = CharacterReferences.Read(raw, inAttribute: false, decoded, out var written);
            if (consumed == 0) (consumed, written, decoded[0]) = (1, 1, '&');
            text.Append(decoded[..written], source, consumed, links > 0);
            raw = raw[consumed..];
            source += consumed;
        }
    }

    /// <summary>Adds a text token of nothing but white space.</summary>
    internal void AddSpace(int source) => text.AppendSpace(source, links > 0);

    internal void EndBlock() => text.EndBlock(samples > 0 ? TextBlockKind.Code : kind, quotes > 0);

    private static TextBlockKind KindOf(ElementTraits traits) =>
        (traits & ElementTraits.Heading) != 0 ? TextBlockKind.Heading
        : (traits & ElementTraits.ListItem) != 0 ? TextBlockKind.ListItem
        : (traits & ElementTraits.Caption) != 0 ? TextBlockKind.Caption
        : TextBlockKind.Paragraph;
}
