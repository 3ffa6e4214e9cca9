namespace EmbedArchive.Html;

/// <summary>
/// The name of an element as one number, made letter by letter while a tag is read: its last eight letters in lower case. A name with letters outside ASCII,
/// which no known element has, has the number 0.
/// </summary>
internal struct ElementKey
{
    private ulong letters;
    private int all;

    internal readonly ulong Number => all < 0x80 ? letters : 0;

    internal void Add(char letter)
    {
        letters = (letters << 8) | (uint)(letter | 0x20);
        all |= letter;
    }
}
