using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Which lines hold a sign that one of the grammars begins with. Asked for each line in their order; each sign is searched for once.</summary>
internal ref struct LineSigns(ReadOnlySpan<char> text)
{
    private SignCursor handles = new(text, "@");
    private SignCursor notes = new(text, "♬");
    private SignCursor threads = new(text, "by u/");
    private SignCursor phrases = new(text, FacebookPhrases.Latin);
    private SignCursor letters = new(text, FacebookPhrases.OthersLetters);

    internal bool HandleIn(TextLine line) => handles.IsIn(line.Start, line.End);

    internal bool StandIn(TextLine line) =>
        HandleIn(line) || notes.IsIn(line.Start, line.End) || threads.IsIn(line.Start, line.End) || phrases.IsIn(line.Start, line.End) || letters.IsIn(line.Start, line.End);
}
