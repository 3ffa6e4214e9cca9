using System.Buffers;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// Finds the posts of a document whose markup was stripped, by the lines that name their authors, and puts their texts together again. One pass over the
/// lines; nothing is allocated for a text without such a line.
/// </summary>
internal static class FlattenedPosts
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["(@", "（@", "([@", "♬", "Post by @", "by u/", "See the Pen", .. FacebookPhrases.All.SelectMany(p => p.Before)], StringComparison.Ordinal);

    /// <param name="source">The source of the document.</param>
    /// <param name="text">Its visible text.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="run">What was found in it; the flattened posts are added.</param>
    internal static void Read(ReadOnlySpan<char> source, VisibleText text, DocumentPlace place, DetectionRun run)
    {
        if (!MayHold(text.Characters)) return;
        var page = new FlattenedPage
        {
            Source = source,
            Text = text,
            Lines = TextLines.Read(source, text),
            Marked = new(run.Findings, place.Depth == 0 ? null : place.Outer),
            Catalog = run.Catalog,
        };
        new FlattenedReader(page, place, run).Read();
    }

    // A mark of writing direction may stand between the bracket and the handle.
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Signs)) return true;
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            if (at > 1 && Marks.IsSpace(text[at - 1]) && text[Math.Max(0, at - 4)..at].ContainsAny('(', '（')) return true;
            var next = text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
