using System.Text;

namespace EmbedArchive.Detect.Text;

/// <summary>Fills a <see cref="VisibleText"/> while a document is read: which block the text belongs to is told by the tags around it.</summary>
internal sealed class VisibleTextWriter(VisibleText text)
{
    private int links;
    private int samples;
    private int quotes;
    private TextBlockKind kind;

    internal bool InSample => samples > 0;

    internal void Open(ReadOnlySpan<char> name, TextSpan tag)
    {
        if (name.Length == 2 && Ascii.EqualsIgnoreCase(name, "br"))
        {
            text.AppendBreak(tag);
            return;
        }

        if (name.Length == 1 && (name[0] | 0x20) == 'a') links++;
        var isBlock = ElementNames.IsBlock(name);
        if (isBlock) EndBlock();
        if (IsSample(name)) samples++;
        else if (IsQuote(name)) quotes++;
        if (isBlock) kind = KindOf(name);
    }

    internal void Close(ReadOnlySpan<char> name)
    {
        if (name.Length == 1 && (name[0] | 0x20) == 'a') links = 0;
        if (!ElementNames.IsBlock(name) && !IsSample(name)) return;
        EndBlock();
        if (IsSample(name)) samples = Math.Max(0, samples - 1);
        else if (IsQuote(name)) quotes = Math.Max(0, quotes - 1);
        kind = TextBlockKind.Paragraph;
    }

    /// <summary>Adds a text token, its character references decoded one by one so that every character keeps its place.</summary>
    internal void Add(ReadOnlySpan<char> raw, int source)
    {
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

    internal void EndBlock() => text.EndBlock(samples > 0 ? TextBlockKind.Code : kind, quotes > 0);

    private static bool IsSample(ReadOnlySpan<char> name) =>
        (name.Length == 3 && Ascii.EqualsIgnoreCase(name, "pre")) || (name.Length == 4 && Ascii.EqualsIgnoreCase(name, "code"));

    private static bool IsQuote(ReadOnlySpan<char> name) => name.Length == 10 && Ascii.EqualsIgnoreCase(name, "blockquote");

    private static TextBlockKind KindOf(ReadOnlySpan<char> name) => name.Length switch
    {
        2 when (name[0] | 0x20) == 'h' && name[1] is >= '1' and <= '6' => TextBlockKind.Heading,
        2 when Ascii.EqualsIgnoreCase(name, "li") => TextBlockKind.ListItem,
        6 when Ascii.EqualsIgnoreCase(name, "figure") => TextBlockKind.Caption,
        10 when Ascii.EqualsIgnoreCase(name, "figcaption") => TextBlockKind.Caption,
        _ => TextBlockKind.Paragraph,
    };
}
