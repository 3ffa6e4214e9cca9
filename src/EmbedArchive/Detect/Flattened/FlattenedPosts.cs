using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// Finds the posts of a document whose markup was stripped, by the lines that name their authors, and puts their texts together again. One pass over the
/// lines; nothing is allocated for a text without such a line.
/// </summary>
internal static class FlattenedPosts
{
    /// <param name="source">The source of the document.</param>
    /// <param name="text">Its visible text.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="run">What was found in it; the flattened posts are added.</param>
    internal static void Read(ReadOnlySpan<char> source, VisibleText text, DocumentPlace place, DetectionRun run)
    {
        if (!PostSigns.StandIn(text.Characters)) return;
        using var lines = TextLines.Read(source, text);
        var page = new FlattenedPage
        {
            Source = source,
            Text = text,
            Lines = lines.Items,
            Marked = new(run.Findings, place.Depth == 0 ? null : place.Outer),
            Catalog = run.Catalog,
        };
        new FlattenedReader(page, place, run).Read();
    }
}
